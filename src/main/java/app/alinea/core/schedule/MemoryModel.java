package app.alinea.core.schedule;

/// Predicts how a memory fades and grows.
public interface MemoryModel {
  MemoryState first(Grade grade);

  /// @param elapsedDays whole days since the previous review, 0 for the same day
  MemoryState next(MemoryState state, int elapsedDays, Grade grade);

  /// Probability of recall, 0 to 1.
  ///
  /// @param elapsedDays days since the last review, may be fractional, at least 0
  double retrievability(MemoryState state, double elapsedDays);

  /// Days until recall falls to the desired retention; not rounded.
  ///
  /// @param desiredRetention 0.7 to 0.99
  double interval(MemoryState state, double desiredRetention);
}
