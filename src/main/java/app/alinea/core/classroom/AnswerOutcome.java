package app.alinea.core.classroom;

/// What became of an answer.
public enum AnswerOutcome {
  /// It is on the disk.
  STORED,
  /// An earlier answer of the same participant is on the disk and stands.
  ALREADY_STORED,
  /// The question is over, or that participant's time is.
  TOO_LATE,
  /// No answers are taken at the moment: reading time, a pause.
  NOT_NOW,
  /// The answer does not belong to the question.
  MALFORMED,
  /// Nobody in the class has this token.
  UNKNOWN
}
