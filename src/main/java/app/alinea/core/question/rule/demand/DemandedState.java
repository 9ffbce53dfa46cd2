package app.alinea.core.question.rule.demand;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.ClauseRule;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// "Qu’est-ce que le Conseil demande de respecter ?" for "demande que les résolutions … soient
/// respectées": what is wanted without anybody being named who shall do it.
public final class DemandedState implements ClauseRule {
  private static final Set<String> WANTING =
      Set.of("demander", "exiger", "souhaiter", "recommander", "proposer");
  private static final Set<String> BE = Set.of("soit", "soient");
  private static final int LONGEST = 20;
  private static final int SHORTEST = 4;

  @Override
  public Optional<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH) {
      return Optional.empty();
    }
    var row = clause.row();
    var that = clause.rest().from();
    while (row.is(that, PartOfSpeech.ADV) && !row.word(that).startsWith("qu")) {
      that++;
    }
    if (!WANTING.contains(clause.mainLemma())
        || !Wording.standsAlone(clause)
        || !(row.word(that).equals("que") || row.word(that).equals("qu'"))
        || !row.is(that + 1, PartOfSpeech.DET)) {
      return Optional.empty();
    }
    var be = that + 2;
    while (be < clause.rest().to() && !BE.contains(row.word(be))) {
      if (row.word(be).equals(",") || idiom.words().is("relatives", row.word(be))) {
        return Optional.empty();
      }
      be++;
    }
    var participle = be + 1;
    while (row.is(participle, PartOfSpeech.ADV)) {
      participle++;
    }
    var object = new TokenRange(that + 1, be);
    if (participle >= clause.rest().to()
        || row.mood(participle) != Mood.PAST_PARTICIPLE
        || object.length() < SHORTEST
        || object.length() > LONGEST) {
      return Optional.empty();
    }
    var doing =
        idiom
            .morphology()
            .inflect(
                row.at(participle).lemma(),
                PartOfSpeech.VERB,
                new WordForm(Gender.NONE, GrammaticalNumber.NONE, 0, Mood.INFINITIVE))
            .orElse(row.at(participle).lemma());
    var wording = new Wording(idiom);
    var who = wording.told(row, clause.lead(that));
    var answer = wording.answer(row, object, AnswerKind.FREE);
    return who.flatMap(text ->
        answer.map(thing -> {
          var small =
              text.matches("(?:Le|La|Les|L’).*")
                  ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
                  : text;
          return new Draft(
              name(),
              fact,
              idiom
                  .templates()
                  .question(
                      French.what(small) + (FrenchSound.elides(doing) ? " d’" : " de ") + doing),
              thing,
              Statement.NONE,
              EnumSet.of(QuestionType.FLASHCARD));
        }));
  }
}
