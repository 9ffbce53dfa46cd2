package app.alinea.core.question.gate;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;

/// Flaw 10: a hole where a question was possible.
public final class HoleInQuestion implements Gate {
  @Override
  public Optional<String> objection(Candidate candidate) {
    var form = candidate.form();
    return form.type() != QuestionType.CLOZE && form.stem().contains(Form.Cloze.GAP)
        ? Optional.of("a gap in a " + form.type().code())
        : Optional.empty();
  }
}
