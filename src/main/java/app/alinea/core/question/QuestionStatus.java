package app.alinea.core.question;

/// How far a question has come.
public enum QuestionStatus {
  /// Waits in the inbox.
  DRAFT,
  /// In use for study and quizzes.
  ACCEPTED,
  /// Refused by a person; generation does not bring it back.
  REJECTED,
  /// Its sentence is gone from the newest edition; kept with its history, not asked.
  STALE
}
