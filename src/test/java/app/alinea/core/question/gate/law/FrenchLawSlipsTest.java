package app.alinea.core.question.gate.law;

import static app.alinea.core.question.draft.AnswerKind.THING;
import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static app.alinea.core.question.gate.Given.choice;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.draft.Candidate;
import org.junit.jupiter.api.Test;

final class FrenchLawSlipsTest {
  private final FrenchLawSlips gate = new FrenchLawSlips();

  @Test
  void refusesWhatTheSourcePrintedWrong() {
    assertTrue(refuses("Que déclarent LES VILLES RIVERAINES ASSOCIÉES ?", "la paix du lac"));
    assertTrue(refuses("À quoi les ville membres veillent-elles ?", "à la paix du lac"));
    assertTrue(refuses("Comment les avis du Conseil, dénommés, sont-ils pris ?", "par vote"));
    assertTrue(
        refuses("Quels ports les buts de la Ligue sont-ils de relier ?", "les ports libres"));
    assertFalse(refuses("À quoi les villes membres veillent-elles ?", "à la paix du lac"));
  }

  @Test
  void refusesARuleWhoseBoundWasLeftOut() {
    var source = "En tant que de besoin la Ligue est composée de pilotes.";
    var stem = "De qui la Ligue est-elle composée ?";
    assertTrue(objects(by("PartsOfWhole", cardFrom(source, stem, "de pilotes", THING))));
    assertFalse(
        objects(
            by(
                "PartsOfWhole",
                cardFrom("La Ligue est composée de pilotes.", stem, "de pilotes", THING))));
  }

  @Test
  void refusesBodiesThatDifferByTheirLastWords() {
    assertTrue(
        objects(
            by(
                "SubjectParty",
                choice(
                    "Qui fixe le tarif ?",
                    "la Conférence des Maires et des Syndics",
                    "la Conférence des Maires",
                    "le Conseil du lac"))));
    assertFalse(
        objects(
            by(
                "SubjectParty",
                choice(
                    "Qui fixe le tarif ?",
                    "la Conférence des Maires et des Syndics",
                    "la Chambre des Pilotes du lac",
                    "le Conseil du lac"))));
  }

  @Test
  void refusesABareDefiniteBesideAFigure() {
    assertTrue(
        objects(
            by(
                "ValueOfProvision",
                card("Lorsque la durée de l’intervention excède ____.", "six"))));
    assertFalse(
        objects(
            by(
                "ValueOfProvision",
                card("Lorsque l’intervention du syndic dure ____, le port ferme.", "six jours"))));
  }

  @Test
  void refusesWordsThatLostTheirHyphenAndOddCommas() {
    assertTrue(refuses("Selon quoi vend-on ?", "selon les tarifs fixés aux articles ciaprès"));
    assertTrue(refuses("Le Conseil se réunit au, oins ____ fois par an.", "deux"));
  }

  private boolean refuses(String stem, String key) {
    return objects(by("VerbComplement", card(stem, key)));
  }

  private boolean objects(Candidate candidate) {
    return gate.objection(candidate).isPresent();
  }
}
