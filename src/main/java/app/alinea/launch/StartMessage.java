package app.alinea.launch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a later copy of the program says to the open one, and where: a socket beside the store, in
/// a folder that is the user's own. Nothing of it is on a network.
///
/// @param files absolute
record StartMessage(List<Path> files) {
  /// "Taken", said back.
  static final int TAKEN = 1;

  private static final int FORMAT = 0x414c_4e31;
  private static final int MOST_FILES = 1000;

  /// What every system allows for the name of a socket.
  private static final int LONGEST_ADDRESS = 100;

  StartMessage {
    files = List.copyOf(files);
  }

  /// Empty where the folder's name is too long for a socket in it.
  static Optional<UnixDomainSocketAddress> address(Path folder) {
    var file = folder.toAbsolutePath().resolve("alinea.socket");
    return file.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS
        ? Optional.of(UnixDomainSocketAddress.of(file))
        : Optional.empty();
  }

  static boolean isThere(UnixDomainSocketAddress address) {
    return Files.exists(address.getPath());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeInt(files.size());
    for (var file : files) {
      out.writeUTF(file.toAbsolutePath().toString());
    }
    out.flush();
  }

  static StartMessage read(DataInputStream in) throws IOException {
    if (in.readInt() != FORMAT) {
      throw new IOException("not a message from this program");
    }
    int count = in.readInt();
    if (count < 0 || count > MOST_FILES) {
      throw new IOException("too many files: " + count);
    }
    var files = new ArrayList<Path>();
    for (int at = 0; at < count; at++) {
      var name = in.readUTF();
      try {
        files.add(Path.of(name));
      } catch (InvalidPathException impossible) {
        throw new IOException(impossible);
      }
    }
    return new StartMessage(files);
  }
}
