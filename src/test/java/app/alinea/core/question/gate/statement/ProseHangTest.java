package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import org.junit.jupiter.api.Test;

/// Words of English declarations that hang on another word than the question says.
final class ProseHangTest {
  private final Gate gate = new ProseHang();

  @Test
  void refusesWhatAColonAnnounces() {
    assertTrue(judged("They call on the crews to: change course."));
    assertFalse(judged("They call on the Kelp Crews to change course."));
  }

  @Test
  void refusesADemandWithoutWhatIsDemanded() {
    assertTrue(judged("The Leaders ask the Kelp Bank, in tandem with the Tug Council."));
    assertFalse(judged("The Leaders ask the Kelp Bank to dredge the port."));
    assertFalse(judged("The Leaders tasked the Kelp Bank with dredging the port."));
  }

  @Test
  void refusesThePurposeOfANoun() {
    assertTrue(
        card("PurposeQuestion", "For what purpose do they back the global mission?", "To halt it"));
    assertTrue(
        card(
            "PurposeQuestion",
            "For what purpose do they seek to promote trade in kelp, increase access to tugs?",
            "To grow"));
    assertFalse(
        card("PurposeQuestion", "For what purpose do they launch a Kelp Compact?", "To halt it"));
  }

  @Test
  void refusesTheYearOfAnotherFigure() {
    assertTrue(card("YearOfAction", "In which year do nine ports meet it, up from three?", "2014"));
    assertFalse(card("YearOfAction", "In which year did nine ports meet it?", "2014"));
  }

  @Test
  void refusesWhatWasToldBefore() {
    assertTrue(card("AmountOfAction", "How much would the combined investment create?", "2"));
    assertTrue(card("SubjectByType", "Which pact would join tugs from both countries?", "P"));
    assertTrue(card("DateOfAction", "By when are they to fully meet the goal?", "2034"));
    assertFalse(card("DateOfAction", "By when are they to meet the goal of peace?", "2034"));
  }

  @Test
  void refusesHalfOfAPeriodAndABodyNamedBefore() {
    assertTrue(judged("They ask the Task Force to report in May."));
    assertFalse(judged("They ask the Kelp Task Force to report in May."));
    assertTrue(card("PurposeQuestion", "For what purpose do tugs play an essential role?", "To"));
  }

  private boolean judged(String told) {
    return gate.objection(Given.judged(told, "Kelp", AnswerKind.THING, true)).isPresent();
  }

  private boolean card(String rule, String stem, String key) {
    return gate.objection(Given.by(rule, Given.card(stem, key))).isPresent();
  }
}
