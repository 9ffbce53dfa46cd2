package app.alinea.launch;

import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.Charset;
import java.util.List;

/// Puts another program in the place of this process, as a shell's `exec` does.
final class Exec {
  private Exec() {}

  /// Windows has no such call: there a second process would have to watch over the first.
  static boolean isPossible() {
    return File.separatorChar == '/';
  }

  /// Does not return where it succeeds.
  ///
  /// @param command the program's path, then its arguments
  @SuppressWarnings("restricted") // `execv` is part of every POSIX system's C library
  static void become(List<String> command) {
    var linker = Linker.nativeLinker();
    var call = linker.defaultLookup().find("execv");
    if (call.isEmpty()) {
      return;
    }
    // Addresses travel as numbers: Java then links the call in half the time.
    var execv =
        linker.downcallHandle(
            call.get(),
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    try (var arena = Arena.ofConfined()) {
      var addresses = new long[command.size() + 1]; // the last one stays null, and ends the list
      for (int at = 0; at < command.size(); at++) {
        addresses[at] = text(command.get(at), arena);
      }
      var list = arena.allocate((long) addresses.length * Long.BYTES, Long.BYTES);
      list.copyFrom(MemorySegment.ofArray(addresses));
      int _ = (int) execv.invokeExact(addresses[0], list.address());
    } catch (Throwable impossible) {
      throw new IllegalStateException("a call of execv threw", impossible);
    }
  }

  /// As C keeps it, in the encoding of file names and arguments.
  private static long text(String text, Arena arena) {
    var encoding = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    var bytes = (text + "\0").getBytes(encoding);
    var memory = arena.allocate(bytes.length);
    memory.copyFrom(MemorySegment.ofArray(bytes));
    return memory.address();
  }
}
