package app.alinea.core.question;

/// A doubt to show a person beside a question, each with a sentence of its own in the interface.
public enum QuestionFlag {
  LOW_CONFIDENCE,
  LONG_STEM,
  FEW_DISTRACTORS,
  POSSIBLY_AMBIGUOUS,
  POSSIBLE_DUPLICATE,
  KEY_IN_STEM,
  REPORTED_BY_LEARNER,
  /// The rule that made it is doubted in this document.
  RULE_LOWERED,
  /// A person refused an earlier version of it.
  REJECTED_BEFORE
}
