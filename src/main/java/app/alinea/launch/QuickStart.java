package app.alinea.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turns `java -jar` into a start from the cache that a rehearsal left beside the jar.
///
/// A jar cannot carry options for Java, so this process becomes the one with the options: same
/// process number, terminal, signals and exit status. Where anything stands in the way it returns,
/// and the program starts the slower way in the Java it is in.
public final class QuickStart {
  private static final String JAR_OPTION = "-jar";

  private QuickStart() {}

  public static void main(String[] arguments) {
    if (Exec.isPossible()) {
      ProgramFolder.find()
          .filter(QuickStart::isPrepared)
          .flatMap(program -> command(program, List.of(arguments)))
          .ifPresent(Exec::become);
    }
  }

  private static boolean isPrepared(ProgramFolder program) {
    try {
      return Files.exists(program.cache())
          && Files.readString(program.cacheOrigin()).equals(program.origin());
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static Optional<List<String>> command(ProgramFolder program, List<String> arguments) {
    return ProcessHandle.current()
        .info()
        .arguments()
        .map(Arrays::asList)
        .flatMap(given -> javaOptions(given, arguments.size()))
        .map(options -> {
          var all = new ArrayList<String>();
          all.add("-XX:AOTCache=" + program.cache());
          // A cache that does not fit is left aside in silence.
          all.add("-Xlog:aot*=off,cds*=off");
          // Java's second compiler takes a processor from the program's first seconds and gives
          // little back, even to a text of a thousand paragraphs.
          all.add(JavaCommand.FIRST_COMPILER_ALONE);
          if (StartArguments.of(arguments.toArray(String[]::new)).opensWindow()) {
            all.addAll(JavaCommand.COMPILED_LATER);
          }
          all.addAll(options);
          return JavaCommand.of(program, all, "app.alinea.Alinea", arguments);
        });
  }

  /// The options between `java` and `-jar`; empty where Java was started in another way.
  ///
  /// @param given what Java was given, without its own name
  /// @param ours how many at the end are the program's
  static Optional<List<String>> javaOptions(List<String> given, int ours) {
    int jar = given.size() - ours - 2;
    return jar >= 0 && given.get(jar).equals(JAR_OPTION)
        ? Optional.of(List.copyOf(given.subList(0, jar)))
        : Optional.empty();
  }
}
