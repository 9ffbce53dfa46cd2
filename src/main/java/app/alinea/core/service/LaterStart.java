package app.alinea.core.service;

import java.nio.file.Path;
import java.util.List;

/// A start of the program that found a copy open and leaves to it what it was asked for.
///
/// @param files to open in the window; none where the window is only wanted forward
/// @param taken tells the later copy, which waits, that it may end
public record LaterStart(List<Path> files, Runnable taken) {
  public LaterStart {
    files = List.copyOf(files);
  }
}
