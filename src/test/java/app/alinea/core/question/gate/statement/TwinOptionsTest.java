package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import org.junit.jupiter.api.Test;

final class TwinOptionsTest {
  private final Gate gate = new TwinOptions();

  @Test
  void refusesLongOptionsThatDifferInOneWord() {
    assertTrue(
        gate.objection(
                Given.choice(
                    "Que fonde le port ?",
                    "un service de guet qui veille sur les barques et les quais",
                    "un groupe de guet qui veille sur les barques et les quais",
                    "un cercle de guet qui veille sur les barques et les quais"))
            .isPresent());
  }

  @Test
  void letsShortOptionsPass() {
    assertFalse(
        gate.objection(
                Given.choice(
                    "Que fonde le port ?",
                    "un service de guet",
                    "un service de halage",
                    "un service de pilotage"))
            .isPresent());
  }

  @Test
  void takesAWordWithWhatLeadsItForOneWord() {
    assertTrue(
        gate.objection(
                Given.choice(
                    "Que fonde le port ?",
                    "un service de halage qui veille sur les barques et les quais",
                    "un service d’amarrage qui veille sur les barques et les quais",
                    "un service d’ancrage qui veille sur les barques et les quais"))
            .isPresent());
  }

  @Test
  void letsLongOptionsPassThatDifferInTwoPlaces() {
    assertFalse(
        gate.objection(
                Given.choice(
                    "Que fonde le port ?",
                    "un service de guet qui veille sur les barques et les quais",
                    "un cercle de guet qui veille sur les barques et les quais",
                    "un service de guet qui veille sur les barques et les digues",
                    "un cercle de guet qui veille sur les barques et les digues"))
            .isPresent());
  }
}
