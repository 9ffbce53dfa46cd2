package app.alinea.core.question.draft;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.fact.Fact;
import java.util.HashSet;
import java.util.Set;

/// A question as a rule asks it, before it has options.
///
/// @param rule that made it
/// @param stem the whole question
/// @param statement that tells the fact with the answer in place, or none
/// @param types in which it may be asked
public record Draft(
    String rule,
    Fact fact,
    String stem,
    Answer answer,
    Statement statement,
    Set<QuestionType> types) {
  public Draft {
    types = Set.copyOf(types);
  }

  /// The draft where one of its types does not suit it.
  public Draft without(QuestionType type) {
    var others = new HashSet<>(types);
    others.remove(type);
    return new Draft(rule, fact, stem, answer, statement, others);
  }

  /// The draft among options or as a statement, where its question alone would have more answers
  /// than one.
  public Draft onlyGiven() {
    return new Draft(
        rule,
        fact,
        stem,
        answer,
        statement,
        Set.of(QuestionType.MULTIPLE_CHOICE, QuestionType.TRUE_FALSE));
  }

  /// The draft with its question put otherwise.
  public Draft asking(String other) {
    return new Draft(rule, fact, other, answer, statement, types);
  }

  public int position() {
    return fact.evidence().position();
  }
}
