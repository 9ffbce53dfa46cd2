package app.alinea.core.question.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.AnswerKind;
import org.junit.jupiter.api.Test;

final class WantingEndTest {
  private final Gate gate = new WantingEnd();

  @Test
  void aParticipleIsNotTheEndOfWhatItBegins() {
    var source =
        "Le maire crée une équipe chargée, d’une part, de curer le bassin et, d’autre part, de le"
            + " garder.";

    assertTrue(refused(source, "Que crée le maire ?", "Une équipe chargée"));
    assertFalse(refused(source, "Qui crée une équipe pour le bassin ?", "Le maire"));
  }

  @Test
  void aDefinitionMayEndWithAParticiple() {
    var source = "Le quai sert à l’usage auquel la loi l’a destiné.";

    assertFalse(refused(source, "À quoi sert le quai ?", "À l’usage auquel la loi l’a destiné"));
  }

  @Test
  void whatIsTheOnlyOneKeepsItsClause() {
    var source = "The ministers see the dyke as the only way that keeps the harbour dry.";

    assertTrue(refused(source, "What do the ministers see as the only way?", "the dyke"));
    assertFalse(
        refused(
            source,
            "What do the ministers see as the only way that keeps the harbour dry?",
            "the dyke"));
  }

  @Test
  void theLastOfARowKeepsWhatIsToldOfIt() {
    var source =
        "If nobody objects, the board has three pilots, one chosen by each port and the third, who"
            + " presides, drawn by lot.";

    assertTrue(
        refused(
            source,
            "In which case has the board three pilots, one chosen by each port and the third?",
            "If nobody objects"));
  }

  @Test
  void aTimeIsNotCutBehindLater() {
    var source = "The Kelp Council will meet in Turku later this year.";

    assertTrue(refused(source, "The Kelp Council will meet in ____ later.", "Turku"));
    assertFalse(refused(source, "The Kelp Council will meet in ____ later this year.", "Turku"));
  }

  @Test
  void whoIsAskedIsAskedToDoSomething() {
    var source =
        "They ask the Harbour Board, together with the Reed Fund, to host a bureau in Turku.";

    assertTrue(refused(source, "They ask the Harbour Board, together with ____.", "the Reed Fund"));
    assertFalse(refused(source, "They ask the Harbour Board to host a bureau in ____.", "Turku"));
  }

  @Test
  void aHalfIsNotParted() {
    var source = "La cour élit le maire pour trois ans et demi.";

    assertTrue(refused(source, "Pour combien de temps la cour élit-elle le maire ?", "trois ans"));
  }

  @Test
  void aWayIsNotPutBetweenANounAndWhatItIsOf() {
    var source =
        "Les pilotes veillent au dragage régulier et dans les délais, des bassins du port.";

    assertTrue(refused(source, "À quoi veillent les pilotes ?", "Au dragage régulier"));
  }

  private boolean refused(String source, String stem, String key) {
    return gate.objection(Given.cardFrom(source, stem, key, AnswerKind.FREE)).isPresent();
  }
}
