package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.OutlineFact;
import app.alinea.core.question.fact.TitleReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// "Sous quel intitulé le texte prévoit-il que …": the matter of a rule, rather than the number of
/// its article.
final class HeadingOfRuling implements QuestionRule {
  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof OutlineFact.Ruling ruling)) {
      return List.of();
    }
    var position = ruling.evidence().position();
    var title = ruling.title();
    var told = RulingText.lowered(idiom, ruling);
    if (title.isEmpty() || TitleReader.isGeneric(title) || told.isEmpty()) {
      return List.of();
    }
    var key = FrenchSound.elides(told.get()) ? "heading.elided" : "heading";
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(key, Map.of("statement", told.get())),
            new Answer(
                Quoting.of(idiom, title),
                AnswerKind.HEADING,
                "heading:" + position,
                ruling.evidence().span(),
                List.of()),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE)));
  }
}
