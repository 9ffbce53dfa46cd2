package app.alinea.core.service;

import java.nio.file.Path;
import java.util.List;

/// Where the program lives on this machine.
///
/// @param dataFolder holds the store, its copies and the log
/// @param version of the program, as shown to people
/// @param seeds text files to import the first time, when the store has no document
public record Installation(Path dataFolder, String version, List<Path> seeds) {
  public Installation {
    seeds = List.copyOf(seeds);
  }

  /// The file to which unexpected failures are written.
  public Path logFile() {
    return dataFolder.resolve("alinea.log");
  }
}
