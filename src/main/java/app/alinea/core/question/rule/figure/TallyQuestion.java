package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Tally;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// "Combien de salles de classe en mauvais état le texte signale-t-il ?", "Quel est le montant du
/// programme d’éclairage public ?": figures of lists and of projects.
public final class TallyQuestion implements QuestionRule {
  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Tally tally)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var question = question(tally, idiom, wording);
    var kind =
        tally.kindOf() == Tally.Kind.SUM || tally.kindOf() == Tally.Kind.COST
            ? AnswerKind.NUMBER
            : AnswerKind.VALUE;
    var answer = wording.answer(tally.row(), tally.value(), kind);
    if (question.isEmpty() || answer.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            question.get(),
            answer.get(),
            Statement.NONE,
            tally.kindOf() == Tally.Kind.MANY || tally.kindOf() == Tally.Kind.LABEL
                ? EnumSet.of(QuestionType.FLASHCARD)
                : EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }

  private static Optional<String> question(Tally tally, Idiom idiom, Wording wording) {
    var row = tally.row();
    var thing = wording.told(row, tally.thing()).map(TallyQuestion::lowered);
    var key = "tally." + tally.kindOf();
    return switch (tally.kindOf()) {
      case MANY ->
          thing.map(text -> idiom.templates().question(key, Map.of("of", French.of(text))));
      case LACK ->
          thing.flatMap(text ->
              wording
                  .told(row, tally.counted())
                  .map(counted ->
                      idiom
                          .templates()
                          .question(key, Map.of("of", of(counted), "thing", with(tally, text)))));
      case LABEL ->
          thing.map(text ->
              idiom
                  .templates()
                  .question(
                      key + (isFeminine(tally) ? ".f" : ""), Map.of("thing", with(tally, text))));
      case SUM, COST ->
          thing.map(
              text -> idiom.templates().question(key, Map.of("of", French.of(with(tally, text)))));
    };
  }

  private static String of(String counted) {
    return FrenchSound.elides(counted) ? "d’" + counted : "de " + counted;
  }

  private static String lowered(String text) {
    return text.length() > 1 && Character.isLowerCase(text.charAt(1))
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  /// With its definite article.
  private static String with(Tally tally, String text) {
    var head = tally.row().at(tally.thing().from());
    if (head.form().number() == GrammaticalNumber.PLURAL) {
      return "les " + text;
    }
    if (FrenchSound.elides(text)) {
      return "l’" + text;
    }
    return (isFeminine(tally) ? "la " : "le ") + text;
  }

  private static boolean isFeminine(Tally tally) {
    return tally.row().at(tally.thing().from()).form().gender() == Gender.FEMININE;
  }
}
