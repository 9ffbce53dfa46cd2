package app.alinea.core.question.clause;

/// A half-open range of token indexes in a sentence.
///
/// @param from first token
/// @param to one past the last token
public record TokenRange(int from, int to) {
  public TokenRange {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no tokens from %d to %d".formatted(from, to));
    }
  }

  public int length() {
    return to - from;
  }

  public boolean isEmpty() {
    return to == from;
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }
}
