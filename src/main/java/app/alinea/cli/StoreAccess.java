package app.alinea.cli;

import app.alinea.core.service.Opening;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the commands need of the store beyond its services; the composition root provides it.
public interface StoreAccess {
  /// Where the platform keeps the store when nothing else is said.
  Path standardFolder();

  Opening open(Path folder);

  /// Looks for anything in the store that contradicts itself.
  List<Problem> check(Opening.Opened opened);

  /// Copies the open store to a file that does not exist yet.
  void copyTo(Opening.Opened opened, Path file);

  /// Whether a file is a sound store that this program can read.
  boolean isSound(Path copy);

  /// Puts a copy in the store's place; the store must be closed.
  ///
  /// @return where the replaced store is now, empty where there was none
  Optional<Path> restore(Path folder, Path copy);

  /// Something wrong with a store.
  record Problem(String what, String detail) {}
}
