package app.alinea.core.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The dated copies of the store, as a person sees them in the settings.
public interface SafetyCopies {
  /// Newest first.
  List<SafetyCopy> list();

  /// Copies the store as it is now; the copy is complete when this returns.
  SafetyCopy make();

  /// What a copy holds, without touching the store; empty where the copy is damaged.
  Optional<Contents> preview(SafetyCopy copy);

  /// Puts a copy in the place of the store, which must be closed. The store as it was is kept
  /// beside it, never overwritten.
  void restore(SafetyCopy copy);

  /// One copy.
  ///
  /// @param bytes size of its file
  record SafetyCopy(Path file, Instant madeAt, long bytes) {}

  /// What restoring a copy would give.
  record Contents(int documents, int questions, int cards, int reviews) {}
}
