package app.alinea.core.question;

/// The kinds of question, with the code used on the command line and in files.
public enum QuestionType {
  MULTIPLE_CHOICE("multiple-choice"),
  CLOZE("cloze"),
  FLASHCARD("flashcard"),
  TRUE_FALSE("true-false"),
  SHORT_ANSWER("short-answer"),
  ORDERING("ordering"),
  MATCHING("matching");

  private final String code;

  QuestionType(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// @throws IllegalArgumentException for any other code
  public static QuestionType ofCode(String code) {
    for (var type : values()) {
      if (type.code.equals(code)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no question type has the code " + code);
  }
}
