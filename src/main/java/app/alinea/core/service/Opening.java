package app.alinea.core.service;

import java.nio.file.Path;

/// What became of the attempt to open the store. A failure is expected, not an exception: the
/// window tells it and offers a way on.
public sealed interface Opening {
  /// The store is open.
  ///
  /// @param close writes what is pending and lets go of the store
  record Opened(Services services, SafetyCopies copies, Runnable close) implements Opening {}

  /// Another copy of the program holds the store.
  record InUse(Path store) implements Opening {}

  /// A newer version of the program wrote the store.
  ///
  /// @param storeVersion what the store says
  /// @param knownVersion the newest this program understands
  record TooNew(Path store, int storeVersion, int knownVersion) implements Opening {}

  /// The store cannot be read. It is left untouched, or set aside when a copy is restored.
  record Damaged(Path store, SafetyCopies copies) implements Opening {}

  /// The folder cannot be written to.
  record ReadOnly(Path folder) implements Opening {}

  /// The disk is full.
  record DiskFull(Path folder) implements Opening {}
}
