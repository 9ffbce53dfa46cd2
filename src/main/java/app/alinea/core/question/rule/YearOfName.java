package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PassingFact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// "De quelle année date la Convention de Montreux ?", "En quelle année s’est tenu le sommet de
/// Bucarest ?".
final class YearOfName implements QuestionRule {
  private static final Set<QuestionType> TYPES =
      Set.of(
          QuestionType.MULTIPLE_CHOICE,
          QuestionType.SHORT_ANSWER,
          QuestionType.TRUE_FALSE,
          QuestionType.CLOZE);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof PassingFact.Dating dating)) {
      return List.of();
    }
    var row = dating.row();
    var key = dating.summit() ? "dated.SUMMIT" : "dated.TREATY";
    var name = row.text(dating.name());
    var lowered =
        dating.summit() ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    var detail = dating.detail().isEmpty() ? "" : " " + row.text(dating.detail());
    var year = row.text(dating.year());
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(key, Map.of("thing", dating.determiner() + lowered + detail)),
            new Answer(year, AnswerKind.YEAR, "year:" + year, row.span(dating.year()), List.of()),
            new Statement(
                idiom
                    .templates()
                    .fill(key + ".told", Map.of("thing", dating.determiner() + lowered + detail)),
                year,
                ""),
            TYPES));
  }
}
