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

  /// Said here because Java would put a record's own together anew at every start.
  @Override
  public boolean equals(Object other) {
    return other instanceof QuestionId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
