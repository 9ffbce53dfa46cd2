package app.alinea.core.quiz;

/// Names one attempt at a quiz; given by the store.
///
/// @param value above 0
public record QuizId(long value) {
  public QuizId {
    if (value <= 0) {
      throw new IllegalArgumentException("no quiz has the id " + value);
    }
  }
}
