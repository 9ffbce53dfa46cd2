package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// "What is a treaty?", "Qu’est-ce qu’une réserve ?"
public final class EssenceOfThing implements QuestionRule {
  /// "an agreement that …" says what a thing is; "the greatest threat facing …" what is thought of
  /// it.
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?iu)^an? [^,;]*?\\b(?:that|which|who|whose|where|of|between|by which|in which)\\b");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Essence(var _, var clause))) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var subject = wording.told(row, clause.subject());
    var answer = wording.answer(row, clause.rest(), AnswerKind.DESCRIPTION);
    if (subject.isEmpty()
        || answer.isEmpty()
        || idiom.words().language() == Language.ENGLISH
            && !DEFINITION.matcher(answer.get().text()).find()) {
      return List.of();
    }
    var opening = idiom.law() ? "essence" : "essence.told";
    var key = FrenchSound.elides(subject.get()) ? opening + ".elided" : opening;
    var stem =
        idiom
            .templates()
            .question(key, Map.of("subject", subject.get(), "be", row.word(clause.verb())));
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            answer.get(),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }
}
