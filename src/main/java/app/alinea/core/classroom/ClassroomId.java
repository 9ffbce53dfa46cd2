package app.alinea.core.classroom;

/// Names one class quiz; given by the store.
///
/// @param value above 0
public record ClassroomId(long value) {
  public ClassroomId {
    if (value <= 0) {
      throw new IllegalArgumentException("no class has the id " + value);
    }
  }
}
