package app.alinea.core.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The dated copies of the store, as a person sees them in the settings.
public interface SafetyCopies {
  /// Newest first.
  List<SafetyCopy> list();

  /// Copies the store as it is now; the copy is complete when this returns.
  SafetyCopy make();

  /// What a copy holds, without touching the store.
  ///
  /// @throws IllegalArgumentException where the copy is damaged or not one of ours
  Contents preview(SafetyCopy copy);

  /// Puts a copy in the store's place. The store as it was is kept beside it, never overwritten.
  /// Whoever calls this has to open the store again before using it.
  void restore(SafetyCopy copy);

  /// One copy.
  ///
  /// @param bytes size of its file
  record SafetyCopy(Path file, Instant madeAt, long bytes) {}

  /// What restoring a copy would give.
  record Contents(int documents, int questions, int cards, int reviews) {}
}
