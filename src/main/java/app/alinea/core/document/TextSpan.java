package app.alinea.core.document;

/// A half-open range of UTF-16 code units in a text.
///
/// @param start first unit, from 0
/// @param end one past the last unit, not before start
public record TextSpan(int start, int end) {
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from %d to %d".formatted(start, end));
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  public TextSpan shifted(int distance) {
    return new TextSpan(start + distance, end + distance);
  }

  public String of(String text) {
    return text.substring(start, end);
  }
}
