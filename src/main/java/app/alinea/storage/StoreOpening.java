package app.alinea.storage;

import java.nio.file.Path;
import java.util.Optional;

/// What became of opening a store. Whatever it is, no file was overwritten.
public sealed interface StoreOpening {
  record Opened(Store store) implements StoreOpening {}

  /// A newer version of the program made this store.
  record FromNewerVersion(int found, int known) implements StoreOpening {}

  /// Another copy of the program has it open.
  record Locked(Path folder) implements StoreOpening {}

  record NotWritable(Path folder) implements StoreOpening {}

  record DiskFull(Path folder) implements StoreOpening {}

  /// The file is no sound store.
  ///
  /// @param file the damaged file, still in its place
  /// @param newestBackup the newest copy that is sound
  record Damaged(Path file, Optional<Path> newestBackup) implements StoreOpening {}
}
