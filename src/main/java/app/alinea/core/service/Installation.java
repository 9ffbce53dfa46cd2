package app.alinea.core.service;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Where the program lives on this machine.
///
/// @param dataFolder holds the store, its copies and the log
/// @param version of the program, as shown to people
/// @param seeds finds the text files to import the first time, when the store has no document
/// @param opened files that the program was started with, to import once the window shows
/// @param laterStarts what further starts of the program ask for while the window is open
public record Installation(
    Path dataFolder,
    String version,
    Supplier<List<Path>> seeds,
    List<Path> opened,
    LaterStarts laterStarts) {
  public Installation {
    opened = List.copyOf(opened);
  }

  public Installation(Path dataFolder, String version, List<Path> seeds) {
    this(dataFolder, version, () -> List.copyOf(seeds), List.of(), LaterStarts.none());
  }

  /// The file to which unexpected failures are written.
  public Path logFile() {
    return dataFolder.resolve("alinea.log");
  }
}
