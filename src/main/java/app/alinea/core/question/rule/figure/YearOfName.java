package app.alinea.core.question.rule.figure;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PassingFact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// "De quelle année date la Convention de Montreux ?", "En quelle année s’est tenu le sommet de
/// Bucarest ?".
public final class YearOfName implements QuestionRule {
  private static final Set<QuestionType> TYPES =
      Set.of(
          QuestionType.MULTIPLE_CHOICE,
          QuestionType.SHORT_ANSWER,
          QuestionType.TRUE_FALSE,
          QuestionType.CLOZE);

  /// "les Conventions de Genève de 1949".
  private static boolean isSeveral(Idiom idiom, PassingFact.Dating dating) {
    var row = dating.row();
    var first = dating.name().from();
    return idiom.words().language() == Language.FRENCH
        && row.word(first).endsWith("s")
        && (row.at(first).form().number() == GrammaticalNumber.PLURAL
            || Set.of("les", "des", "aux").contains(row.word(first - 1)));
  }

  /// "la Convention de Genève de 1951" beside "les Conventions de Genève de 1949".
  private static boolean isOneAlso(Idiom idiom, PassingFact.Dating dating) {
    var name = dating.row().text(dating.name());
    var end = name.indexOf(' ');
    return end > 1
        && idiom
            .concordance()
            .holding(name.substring(0, end - 1) + name.substring(end))
            .findAny()
            .isPresent();
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof PassingFact.Dating dating)) {
      return List.of();
    }
    var row = dating.row();
    var several = isSeveral(idiom, dating);
    var key = dating.summit() ? "dated.SUMMIT" : several ? "dated.TREATY.plural" : "dated.TREATY";
    if (several && (dating.summit() || isOneAlso(idiom, dating))) {
      return List.of();
    }
    var name = row.text(dating.name());
    var determiner = several ? "les " : dating.determiner();
    var lowered =
        dating.summit() ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    var detail = dating.detail().isEmpty() ? "" : " " + row.text(dating.detail());
    var year = row.text(dating.year());
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(key, Map.of("thing", determiner + lowered + detail)),
            new Answer(year, AnswerKind.YEAR, "year:" + year, row.span(dating.year()), List.of()),
            new Statement(
                idiom
                    .templates()
                    .fill(key + ".told", Map.of("thing", determiner + lowered + detail)),
                year,
                ""),
            TYPES));
  }
}
