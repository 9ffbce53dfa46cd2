package app.alinea.core.study;

/// Where an answer was given.
public enum SessionKind {
  STUDY,
  QUIZ,
  /// Does not train the scheduler.
  CRAM,
  CLASS
}
