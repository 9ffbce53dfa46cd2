package app.alinea.core.question.gate.statement;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.distractor.OwnYear;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;

/// Flaw 20: a gap for the year in which an English declaration was made, which its title tells.
public final class OwnYearGap implements Gate {
  private final String own;

  public OwnYearGap(AnalysedDocument document) {
    this.own = Integer.toString(OwnYear.of(document));
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var answer = candidate.draft().answer();
    var type = candidate.form().type();
    var later = candidate.form().stem().contains("later in ");
    return (type == QuestionType.CLOZE || later && type == QuestionType.TRUE_FALSE)
            && answer.kind() == AnswerKind.YEAR
            && answer.text().equals(own)
        ? Optional.of("the year of the text itself")
        : Optional.empty();
  }
}
