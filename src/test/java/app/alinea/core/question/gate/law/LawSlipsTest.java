package app.alinea.core.question.gate.law;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static app.alinea.core.question.gate.Given.choice;
import static app.alinea.core.question.gate.Given.judged;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import org.junit.jupiter.api.Test;

/// What single words give away in questions on English laws, and where sentences are torn.
final class LawSlipsTest {
  private static final AnalysedDocument DOCUMENT =
      analysed(
          """
          Ferry Treaty

          Article 1
          The licence shall lapse two years after the last crossing.

          Article 2
          The licence shall lapse five years after the death of its holder.
          """);

  private final LawSlips slips = new LawSlips();
  private final LawTorn torn = new LawTorn(DOCUMENT);

  @Test
  void refusesAReferenceWithoutItsNumber() {
    var source = "Notices under paragraph (3) shall be sent to the Ferry Board.";

    assertTrue(
        isRefused(
            slips, told(source, "To whom shall notices under paragraph be sent?", "the Board")));
    assertFalse(
        isRefused(
            slips,
            told(source, "To whom shall notices under paragraph (3) be sent?", "the Board")));
  }

  @Test
  void refusesAVoteThatASentenceBeforeTells() {
    var source = "If the two-thirds vote is not obtained, the closure of the lock shall end.";

    assertTrue(
        isRefused(torn, told(source, "What ends if the two-thirds vote is not obtained?", "it")));
    assertFalse(
        isRefused(
            torn, told(source, "What ends if the two-thirds vote of the crews fails?", "it")));
  }

  @Test
  void refusesHalfARow() {
    var source = "Pilots act in accordance with the law of the port and local custom.";
    var stem = "In accordance with whose law do pilots act?";

    assertTrue(isRefused(slips, by("BasisQuestion", told(source, stem, "the port’s"))));
    assertFalse(
        isRefused(
            slips,
            by(
                "BasisQuestion",
                told("Pilots act in accordance with the law of the port.", stem, "the port’s"))));
  }

  @Test
  void refusesWhatIsOnlyDeclared() {
    var source = "A State may declare that pilots may board any ship at night.";
    var stem = "Which article provides that pilots may board any ship at night?";

    assertTrue(isRefused(slips, by("WhichProvision", told(source, stem, "Article 4"))));
  }

  @Test
  void refusesTheNumberOfANote() {
    assertTrue(
        isRefused(
            slips,
            by(
                "HowManySubject",
                told("2 Articles have titles.", "How many Articles have titles?", "2"))));
  }

  @Test
  void refusesAKeyThatBreaksOff() {
    assertTrue(isRefused(slips, card("What is provided about ferries?", "They may deal with")));
  }

  @Test
  void refusesAnOptionThatTheQuestionNames() {
    assertTrue(
        isRefused(
            slips,
            choice(
                "On whose proposal shall pilots be appointed by the President?",
                "the Harbour Master",
                "the President of the Isles")));
  }

  @Test
  void refusesAParticipleLeftAtTheEnd() {
    assertTrue(
        isRefused(
            new LawHung(),
            by(
                "BasisQuestion",
                card(
                    "Pursuant to what shall the meetings be joined with those of the Parties held?",
                    "the Treaty"))));
    assertFalse(
        isRefused(
            new LawHung(),
            by(
                "BasisQuestion",
                card("Pursuant to what shall the meetings be held?", "the Treaty"))));
  }

  @Test
  void refusesAHeadingGluedToItsSentence() {
    assertTrue(
        isRefused(
            new LawHung(), card("Which right has Free Passage Every pilot?", "the right to rest")));
    assertFalse(
        isRefused(new LawHung(), card("Which right has every pilot?", "the right to rest")));
  }

  @Test
  void refusesWhatEveryBodyDoes() {
    assertTrue(
        isRefused(
            new LawHung(),
            by("SubjectByType", card("Which body shall have regular sessions?", "the Senate"))));
  }

  @Test
  void refusesAGapInBracketsAndSomebodyAsIt() {
    assertTrue(
        isRefused(
            new LawHung(),
            by(
                "MatterOfArticle",
                card("What does Article 2 provide about a driver?", "It shall rest at night"))));
  }

  @Test
  void refusesASentenceTornFromItsSecondVerb() {
    var source =
        "The House shall keep order and with the consent of all members, may close a gate.";

    assertTrue(
        isRefused(
            torn,
            told(
                source,
                "What shall the House keep?",
                "order and with the consent of all members")));
    assertFalse(isRefused(torn, told(source, "What shall the House keep?", "order")));
  }

  @Test
  void refusesMisprintsOfTheSource() {
    assertTrue(
        isRefused(
            torn, judged("The Board shall composed of pilots.", "pilots", AnswerKind.PARTY, true)));
    assertFalse(
        isRefused(
            torn,
            judged("The crew shall not exceed nine pilots.", "nine", AnswerKind.VALUE, true)));
  }

  @Test
  void refusesATimeThatIsSetOtherwiseElsewhere() {
    var source = DOCUMENT.sentences().getFirst().text();

    assertTrue(
        isRefused(
            torn,
            by(
                "IntervalQuestion",
                cardFrom(source, "When shall the licence lapse?", "two years", AnswerKind.VALUE))));
  }

  private static Candidate told(String source, String stem, String key) {
    return cardFrom(source, stem, key, AnswerKind.FREE);
  }

  private static boolean isRefused(Gate gate, Candidate candidate) {
    return gate.objection(candidate).isPresent();
  }

  private static AnalysedDocument analysed(String text) {
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "hash", text, Progress.NONE)
            .document()
            .orElseThrow();
    return new ModelledAnalyser().analyse(document, Progress.NONE);
  }
}
