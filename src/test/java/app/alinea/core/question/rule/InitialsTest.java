package app.alinea.core.question.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class InitialsTest {
  @Test
  void readsAnAcronymOffTheWordsThatItStandsFor() {
    assertTrue(Initials.spell("RAM", "Réseau d’alerte des marées"));
    assertTrue(Initials.spell("PEE", "Pacte pour l’énergie éolienne"));
  }

  @Test
  void findsNothingToReadOffWhereTheLettersAreOfAnotherOrderOrTongue() {
    assertFalse(Initials.spell("BMD", "défense contre les missiles balistiques"));
    assertFalse(Initials.spell("ANP", "programme national annuel"));
  }
}
