package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import org.junit.jupiter.api.Test;

final class FrenchSwapTest {
  private final Gate gate = new FrenchSwap();

  @Test
  void refusesAnotherMomentSinceWhichNothingHasChanged() {
    assertTrue(
        gate.objection(
                Given.choice(
                    "Par rapport à quel congrès les tarifs restent-ils inchangés ?",
                    "le congrès de Morne",
                    "le congrès d’Aubrac",
                    "le congrès de Lys"))
            .isPresent());
  }

  @Test
  void refusesASecondThingToGiveUp() {
    var choice =
        Given.choiceFrom(
            "La Ligue appelle le Port à cesser la pêche et à ouvrir la digue.",
            "Que demande la Ligue au Port ?",
            "d’ouvrir la digue",
            "de s’abstenir de toute chasse",
            "de payer la taxe");

    assertTrue(gate.objection(Given.by("DemandActs", choice)).isPresent());
  }

  @Test
  void refusesAQualityThatDiffersInOneWordOnly() {
    var choice =
        Given.choice(
            "Comment le texte qualifie-t-il la digue ?",
            "un ouvrage utile",
            "un ouvrage inutile",
            "un ouvrage vain");

    assertTrue(gate.objection(Given.by("AttributeOfThing", choice)).isPresent());
  }

  @Test
  void letsAQualityPassOfWhichTwoWordsAreExchanged() {
    var choice =
        Given.choice(
            "Comment le texte qualifie-t-il la digue ?",
            "un ouvrage ancien et fragile",
            "un ouvrage récent et fragile",
            "un ouvrage ancien et solide",
            "un ouvrage récent et solide");

    assertFalse(gate.objection(Given.by("AttributeOfThing", choice)).isPresent());
  }

  @Test
  void letsOtherChoicesPass() {
    assertFalse(
        gate.objection(Given.choice("Que fonde le port ?", "un guet", "un halage", "un pilotage"))
            .isPresent());
  }

  @Test
  void refusesAStatementThatOnlyAMisreadAcronymMakesFalse() {
    assertTrue(
        gate.objection(statement("La RPDL ferme le port.", "La RPL ferme le port.")).isPresent());
    assertFalse(
        gate.objection(statement("La ZUG ferme le port.", "La RPL ferme le port.")).isPresent());
  }

  private static Candidate statement(String told, String right) {
    return new Candidate(
        Given.card("Quel pays ferme le port ?", right).draft(),
        new Form.TrueFalse(told, false, right));
  }
}
