package app.alinea.core.question;

/// Names a question; stable when the same document is generated from again.
///
/// @param value short hexadecimal digest of what makes the question itself, never blank
public record QuestionId(String value) {
  public QuestionId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a question id may not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
