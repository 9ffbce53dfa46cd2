package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.List;
import java.util.Optional;

/// Asks about a clause, whoever its subject is: a thing or the text’s authors.
public interface ClauseRule extends QuestionRule {
  @Override
  default List<Draft> ask(Fact fact, Idiom idiom) {
    return switch (fact) {
      case Fact.Predication(var _, var clause) -> ask(fact, clause, idiom).stream().toList();
      case Fact.Undertaking(var _, var clause) -> ask(fact, clause, idiom).stream().toList();
      default -> List.of();
    };
  }

  /// The question about a clause of a fact, if the clause holds what this rule asks for.
  Optional<Draft> ask(Fact fact, Clause clause, Idiom idiom);
}
