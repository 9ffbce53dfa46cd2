package app.alinea.core.question.gate;

import static app.alinea.core.question.gate.Given.card;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class UnownedPossessiveTest {
  private final UnownedPossessive gate = new UnownedPossessive();

  @Test
  void refusesWhatNobodyInTheQuestionOwns() {
    assertTrue(refuses("Que prévoit l’article 12-1 si sa barque était louée au port ?"));
    assertTrue(refuses("Comment toutes ses visites serviront-elles le port ?"));
  }

  @Test
  void refusesAnOwnerThatIsItselfOwned() {
    assertTrue(refuses("Dans quel délai la demande de la majorité de ses membres est-elle lue ?"));
    assertFalse(refuses("Dans quel délai le conseil lit-il la demande de ses membres ?"));
  }

  @Test
  void passesAnOwnerBeforeOrBehindAnOpening() {
    assertFalse(refuses("Que prévoit l’article 12-1 si le pêcheur vend sa barque ?"));
    assertFalse(refuses("Avant son élection, que doit faire le syndic ?"));
    assertFalse(refuses("Selon le texte, ____ vend sa barque au port."));
    assertFalse(refuses("Selon l’article 4, qui vend sa barque au port ?"));
  }

  private boolean refuses(String stem) {
    return gate.objection(card(stem, "la vente au port")).isPresent();
  }
}
