package app.alinea.core.question.curation;

import app.alinea.core.question.QuestionId;

/// What a person decided about one generated question. The newest verdict on a question counts.
public sealed interface Verdict {
  QuestionId question();

  /// The rule that made the question.
  String rule();

  /// Fit for use.
  record Accepted(QuestionId question, String rule) implements Verdict {}

  /// Refused.
  record Rejected(QuestionId question, String rule, RejectionReason reason) implements Verdict {}
}
