package app.alinea.core.classroom;

/// Names a participant within one class.
///
/// @param value above 0, in the order of joining
public record ParticipantId(int value) implements Comparable<ParticipantId> {
  public ParticipantId {
    if (value <= 0) {
      throw new IllegalArgumentException("no participant has the id " + value);
    }
  }

  @Override
  public int compareTo(ParticipantId other) {
    return Integer.compare(value, other.value);
  }
}
