package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import java.util.Optional;

/// Refuses candidates that have one flaw. Stateless; the flaw numbers are those of item-writing
/// guidelines as `docs/question-quality.md` lists them.
public interface Gate {
  default String name() {
    return getClass().getSimpleName();
  }

  /// What is wrong with a candidate, for the report; empty where it has not this flaw.
  Optional<String> objection(Candidate candidate);

  /// What is wrong with a draft in each of its forms, told before they are made: to find wrong
  /// options takes longest of all. Empty where only its forms will show.
  default Optional<String> inAnyForm(Draft draft) {
    return Optional.empty();
  }
}
