package app.alinea.core.question.gate.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import org.junit.jupiter.api.Test;

final class AcronymLettersTest {
  private final Gate gate = new AcronymLetters();

  @Test
  void refusesMeaningsWhoseWordsBeginWithOtherLetters() {
    var choice =
        Given.choice(
            "Que signifie le sigle LPM ?",
            "Ligue des ports et marchés",
            "Bureau du halage",
            "Office des phares",
            "Régie des digues");

    assertTrue(gate.objection(Given.by("AcronymExpansion", choice)).isPresent());
  }

  @Test
  void letsMeaningsPassThatTheLettersSuitAsWell() {
    var choice =
        Given.choice(
            "Que signifie le sigle LPM ?",
            "Ligue des ports et marchés",
            "Ligue de pêche maritime",
            "Légion des pilotes et marins",
            "Liste des passages à marée");

    assertFalse(gate.objection(Given.by("AcronymExpansion", choice)).isPresent());
  }

  @Test
  void aLawsDefinitionOfAnAcronymIsJudgedAlike() {
    var choice =
        Given.choice(
            "Comment le texte définit-il « LPM » ?",
            "Ligue des ports et marchés",
            "Bureau du halage",
            "Office des phares",
            "Régie des digues");

    assertTrue(gate.objection(Given.by("MeaningOfTerm", choice)).isPresent());
  }

  @Test
  void otherTermsThanAcronymsHaveNoLettersToJudge() {
    var choice =
        Given.choice(
            "Comment le texte définit-il « Quai » ?",
            "Rive aménagée pour les navires",
            "Bassin fermé par une porte",
            "Digue qui protège le port");

    assertFalse(gate.objection(Given.by("MeaningOfTerm", choice)).isPresent());
  }

  @Test
  void refusesLettersOfWhichOneIsInNoneOfItsWords() {
    var slip = Given.card("Que signifie le sigle HVP ?", "Haute Autorité des Ports");
    var right = Given.card("Que signifie le sigle HAP ?", "Haute Autorité des Ports");
    var inner = Given.card("Que signifie le sigle CMS ?", "Centre Antimines de Saly");

    assertTrue(gate.objection(Given.by("AcronymExpansion", slip)).isPresent());
    assertFalse(gate.objection(Given.by("AcronymExpansion", right)).isPresent());
    assertFalse(gate.objection(Given.by("AcronymExpansion", inner)).isPresent());
  }
}
