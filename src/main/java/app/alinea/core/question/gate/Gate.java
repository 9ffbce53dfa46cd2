package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.util.Optional;

/// Refuses candidates that have one flaw. Stateless; the flaw numbers are those of item-writing
/// guidelines as `docs/question-quality.md` lists them.
public interface Gate {
  default String name() {
    return getClass().getSimpleName();
  }

  /// What is wrong with a candidate, for the report; empty where it has not this flaw.
  Optional<String> objection(Candidate candidate);
}
