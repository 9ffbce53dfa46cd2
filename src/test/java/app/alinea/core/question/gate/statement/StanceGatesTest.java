package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Gates on English declarations, whose sentences all welcome, condemn and support.
final class StanceGatesTest {
  private final Gate stock = new StockKey(FunctionWords.of(Language.ENGLISH), "Quay"::equals);
  private final Gate heads = new HeadsJudged(index("We welcome the tugs of Malta."));
  private final Gate letters = new LettersForNouns();

  @Test
  void refusesAKeyThatAllDeclarationsHave() {
    assertTrue(stock.objection(key("Coordination and closer collaboration")).isPresent());
    assertTrue(stock.objection(key("A key priority")).isPresent());
    assertTrue(stock.objection(key("Peace and prosperity in the Quay")).isPresent());
    assertFalse(stock.objection(key("A register of seaweed farms")).isPresent());
    assertFalse(stock.objection(key("Cooperation with Iceland")).isPresent());
  }

  @Test
  void refusesAStatementThatAnAdjectiveMakesFalse() {
    var told = new Statement("The ministers support", "economic and food security", "in Malta");

    assertTrue(heads.objection(judged(told, AnswerKind.PURPOSE)).isPresent());
  }

  @Test
  void letsANameBeJudgedWhateverElseIsToldOfIt() {
    var bare = new Statement("The ministers strongly support", "Malta", "on its way ahead");
    var pinned = new Statement("The ministers welcome the tugs that", "Malta", "gave to Iceland");

    assertFalse(heads.objection(judged(bare, AnswerKind.COUNTRY)).isPresent());
    assertFalse(heads.objection(judged(pinned, AnswerKind.COUNTRY)).isPresent());
  }

  @Test
  void refusesLettersThatStandForANounToldBefore() {
    assertFalse(letters.objection(asked("Who may use the QVI in harbours?")).isPresent());
    assertTrue(letters.objection(asked("What was built under the MOU?")).isPresent());
    assertFalse(letters.objection(asked("Who pays into the KTF?")).isPresent());
    assertFalse(letters.objection(asked("Which UN body keeps the register?")).isPresent());
  }

  @Test
  void refusesAGapThatManyNamesWouldFill() {
    var gate = new Particulars(index("We are concerned by the crisis in Malta."), 1);

    assertTrue(
        gate.objection(gap("NameGap", "The ministers are deeply concerned by the crisis in", ""))
            .isPresent());
    assertFalse(
        gate.objection(
                gap("NameGap", "The ministers welcome the ferries that", "lent to Iceland in 2031"))
            .isPresent());
  }

  @Test
  void refusesWhatIsSaidAgainWithAnotherWordOfTheFamily() {
    var gate =
        new SaidAgain(
            index("We repeat our condemnation of the raids by the Corsairs on our tugs."));

    assertTrue(
        gate.objection(card("PrepositionObject", "What do the ministers condemn the Corsairs for?"))
            .isPresent());
    assertFalse(
        gate.objection(card("PrepositionObject", "What do the ministers thank the Corsairs for?"))
            .isPresent());
  }

  @Test
  void refusesAQuestionWithNothingButItsVerb() {
    var gate = new SaidAgain(index("We acknowledge the contributions of the divers."));

    assertTrue(
        gate.objection(card("ObjectOfAct", "Which contributions do the ministers acknowledge?"))
            .isPresent());
    assertFalse(
        gate.objection(card("ObjectOfAct", "Which lighthouse do the ministers welcome?"))
            .isPresent());
  }

  private static Candidate key(String key) {
    return Given.cardFrom("They seek: " + key + ".", "What is sought?", key, AnswerKind.OBJECT);
  }

  private static Candidate asked(String stem) {
    return Given.cardFrom("They said: the divers.", stem, "the divers", AnswerKind.FREE);
  }

  private static Candidate judged(Statement told, AnswerKind kind) {
    var draft = draft("Rule", told.whole(), told.answer(), kind, told);
    return new Candidate(draft, new Form.TrueFalse(told.whole(), true, ""));
  }

  private static Candidate gap(String rule, String before, String after) {
    var told = new Statement(before, "Malta", after);
    var stem = told.with(Form.Cloze.GAP);
    return new Candidate(
        draft(rule, stem, "Malta", AnswerKind.COUNTRY, told),
        new Form.Cloze(stem, "Malta", List.of()));
  }

  private static Candidate card(String rule, String stem) {
    var told = new Statement("The ministers condemn the Corsairs for", "their flags", "");
    return new Candidate(
        draft(rule, stem, "their flags", AnswerKind.OBJECT, told),
        new Form.Flashcard(stem, "their flags"));
  }

  private static Draft draft(
      String rule, String stem, String answer, AnswerKind kind, Statement told) {
    var plain = Given.cardFrom("They said: " + answer + ".", stem, answer, kind).draft();
    return new Draft(rule, plain.fact(), stem, plain.answer(), told, plain.types());
  }

  private static SentenceIndex index(String... sentences) {
    var all = new ArrayList<AnalysedSentence>();
    for (var text : sentences) {
      var sentence = new Sentence(0, new TextSpan(0, text.length()), text, Set.of());
      all.add(new AnalysedSentence(0, sentence, List.of(), List.of(), List.of()));
    }
    return new SentenceIndex(all);
  }
}
