package app.alinea.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder of the program's jar, or of its classes, with the libraries and the prepared start
/// beside it.
///
/// @param code the jar, or the folder of classes
record ProgramFolder(Path code) {
  static Optional<ProgramFolder> find() {
    try {
      var code =
          Path.of(ProgramFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Optional.of(new ProgramFolder(code.toRealPath()));
    } catch (URISyntaxException | IOException unusual) {
      return Optional.empty();
    }
  }

  /// Where the JavaFX jars are, off the class path.
  Path modules() {
    return code.resolveSibling("lib").resolve("fx");
  }

  /// What a rehearsal left for quicker starts: classes read, checked and linked.
  Path cache() {
    return code.resolveSibling("alinea.aot");
  }

  /// Says what the cache was made from and by; it fits nothing else.
  Path cacheOrigin() {
    return code.resolveSibling("alinea.aot.txt");
  }

  /// This Java, and the jar in this place and state: Java checks all of that itself, but only after
  /// it was started for nothing.
  String origin() throws IOException {
    return "%s %s %s %s%n"
        .formatted(
            System.getProperty("java.vm.version"),
            System.getProperty("java.home"),
            code,
            Files.getLastModifiedTime(code).toMillis());
  }
}
