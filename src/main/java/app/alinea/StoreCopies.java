package app.alinea;

import app.alinea.core.service.SafetyCopies;
import app.alinea.storage.Backups;
import app.alinea.storage.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The store's backups as the settings screen sees them.
final class StoreCopies implements SafetyCopies {
  private final Optional<Store> store;
  private final Backups backups;

  /// @param store empty where it could not be opened
  StoreCopies(Optional<Store> store, Backups backups) {
    this.store = store;
    this.backups = backups;
  }

  @Override
  public List<SafetyCopy> list() {
    return backups.list().stream().map(StoreCopies::describe).toList();
  }

  private static SafetyCopy describe(Path file) {
    try {
      return new SafetyCopy(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public SafetyCopy make() {
    var open = store.orElseThrow(() -> new IllegalStateException("the store is not open"));
    return describe(open.backUp());
  }

  @Override
  public Optional<Contents> preview(SafetyCopy copy) {
    return backups
        .preview(copy.file())
        .map(p -> new Contents(p.documents(), p.questions(), p.cards(), p.reviews()));
  }

  @Override
  public void restore(SafetyCopy copy) {
    var _ = backups.restore(copy.file());
  }
}
