package app.alinea.core.schedule;

/// What the model believes of one memory.
///
/// @param stability days after which recall has fallen to 90 %, 0.001 to 36,500
/// @param difficulty 1 (easy) to 10 (hard)
public record MemoryState(double stability, double difficulty) {
  public MemoryState {
    if (!(stability >= 0.001 && stability <= 36500)) {
      throw new IllegalArgumentException("stability out of range: " + stability);
    }
    if (!(difficulty >= 1 && difficulty <= 10)) {
      throw new IllegalArgumentException("difficulty out of range: " + difficulty);
    }
  }
}
