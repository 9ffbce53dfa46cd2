package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import org.junit.jupiter.api.Test;

final class OurOfOthersTest {
  private final Gate gate = new OurOfOthers();

  @Test
  void whatIsOurOwnIsNotThatOfThoseWhoSpeak() {
    assertTrue(
        refused(
            "The fleet will guard our coastal towns.",
            "What will guard the ministers’ coastal towns?"));
  }

  @Test
  void whatTheTextItselfGivesThemIsTheirs() {
    assertFalse(
        refused(
            "The Leaders’ Summit on Kelp was held in Turku with our support.",
            "In which city was the Leaders’ Summit on Kelp held?"));
    assertFalse(
        refused("We will guard our coastal towns.", "Which towns will the ministers guard?"));
  }

  private boolean refused(String source, String stem) {
    return gate.objection(Given.cardFrom(source, stem, "the fleet", AnswerKind.FREE)).isPresent();
  }
}
