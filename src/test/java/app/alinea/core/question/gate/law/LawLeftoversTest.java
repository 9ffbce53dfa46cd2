package app.alinea.core.question.gate.law;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static app.alinea.core.question.gate.Given.choice;
import static app.alinea.core.question.gate.Given.judged;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.PersonsAndBodies;
import org.junit.jupiter.api.Test;

/// What English laws leave in a question from a sentence before, or take into a key.
final class LawLeftoversTest {
  private final LawLeftovers leftovers = new LawLeftovers();
  private final PersonsAndBodies mixed = new PersonsAndBodies();

  @Test
  void refusesThereupon() {
    assertRefused(card("Who shall thereupon inform the ports?", "the Harbour Master"));
    assertKept(card("Who shall inform the ports?", "the Harbour Master"));
  }

  @Test
  void refusesTwoComplementsInOneKey() {
    var stem = "To whom shall a salvage claim be sent?";

    assertRefused(by("VerbComplement", card(stem, "to a coastal State through consular channels")));
    assertRefused(by("VerbComplement", card(stem, "to the Board for approval")));
    assertKept(by("VerbComplement", card(stem, "to the Board")));
    assertRefused(
        by(
            "VerbComplement",
            card("To what shall the Code apply within the meaning of Article 1?", "to tugs")));
  }

  @Test
  void refusesWhatOnlyTheRestExplains() {
    assertRefused(card("To whom shall the contracts concluded be sent?", "the Board"));
    assertRefused(
        card("For what purpose shall the port provide the necessary means?", "to stop leaks"));
    assertKept(card("For what purpose shall the port provide the lamps?", "to stop thieves"));
    assertRefused(card("In which case shall each port endeavour to integrate?", "tugs"));
  }

  @Test
  void refusesTheWithdrawalOfSomethingElse() {
    var stem = "How long after its receipt does withdrawal from the Treaty take effect?";

    assertRefused(
        from("The withdrawal shall take effect two months after receipt.", stem, "two months"));
    assertKept(
        from(
            "The withdrawal from the Treaty shall take effect two months after receipt.",
            stem,
            "two months"));
  }

  @Test
  void refusesAnExceptionThatSaysItself() {
    assertRefused(
        card(
            "In which case does Article 2 make an exception to the rule on tugs?",
            "in exceptional cases"));
  }

  @Test
  void refusesAConditionWithItsConsequence() {
    assertRefused(
        card(
            "When shall the Code close?",
            "If the Board adopts a new one, then, unless it says otherwise"));
  }

  @Test
  void refusesATermWithItsAdjectiveBehind() {
    assertRefused(by("KeyTermGap", card("Fees are ____ to the ports.", "costs common")));
  }

  @Test
  void refusesABodyThatMayDoSoToo() {
    assertRefused(
        by(
            "NameInRole",
            judged("Budgets are discussed in the Senate.", "Senate", AnswerKind.BODY, false)));
    assertKept(
        by(
            "NameInRole",
            judged("Budgets are signed by the Senate.", "Senate", AnswerKind.BODY, false)));
  }

  @Test
  void refusesAKeyWhoseNameOrEndStandsBehind() {
    assertRefused(
        by(
            "SetFormula",
            from(
                "The seat of the Board shall be in the Capital, Tolmin.",
                "Where is the seat of the Board?",
                "in the Capital")));
    assertRefused(
        by(
            "ActUnderArticle",
            from(
                "Each port shall set up services, such as telephone lines, to warn sailors.",
                "According to Article 4, what shall each port do?",
                "set up services")));
  }

  @Test
  void refusesAnOfficerAmongBodiesAndBodiesAroundAnOfficer() {
    assertTrue(
        isMixed(
            choice(
                "Which body shall form committees?",
                "the Senate",
                "the President of the Sea Court",
                "the Port Council")));
    assertTrue(
        isMixed(
            choice(
                "Who shall summon the Senate?", "the President", "the Port Council", "the Bank")));
    assertFalse(
        isMixed(
            choice(
                "Who shall summon the Senate?",
                "the President",
                "the Port Council",
                "the Speaker of the Senate")));
  }

  private boolean isMixed(Candidate candidate) {
    return mixed.objection(candidate).isPresent();
  }

  private void assertRefused(Candidate candidate) {
    assertTrue(leftovers.objection(candidate).isPresent());
  }

  private void assertKept(Candidate candidate) {
    assertFalse(leftovers.objection(candidate).isPresent());
  }

  private static Candidate from(String source, String stem, String key) {
    return cardFrom(source, stem, key, AnswerKind.FREE);
  }
}
