package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// How French prose is asked, on declarations written for it.
class FrenchStemsTest {
  private static final String ASKED =
      AskedTexts.cards(
          """
          1. Nous, ministres des ports, nous sommes réunis à Tromsø. Nous nous réjouissons d’accueillir
          l’Islande en tant que membre de notre Ligue des phares. Nous saluons la création du Centre des
          marées à Lisbonne.

          2. La Norvège prêtera ses grues flottantes aux pays voisins afin de relever les épaves, en
          associant les assureurs. Nous rendons hommage à toutes les gardiennes de phare qui veillent
          sur notre sécurité.

          3. L’Organisation maritime remplira trois tâches durables : secours et remorquage ; veille des
          glaces ; et l’entretien des balises. Nous intégrerons les relevés des baleiniers dans toutes
          les cartes marines des détroits.

          4. Nous nous engageons à intégrer les journaux des pêcheurs dans toutes nos cartes marines des
          détroits. La Suède sonde les fonds du golfe pour accroître sa puissance de projet.

          5. La Finlande a accru ses patrouilles dans la mer Baltique et maintient des balises importantes dans
          l’Arctique. Le pourtour oriental de la mer Baltique est exposé à des tempêtes de plus en plus fortes.
          """,
          3);

  @Test
  void whoeverIsWelcomeIsAskedForByTheVerbOfTheAuthors() {
    assertFalse(ASKED.contains("Quel pays est accueilli"), ASKED);
  }

  @Test
  void whatACommaAddsIsNotAsked() {
    assertFalse(ASKED.contains("en associant les assureurs ?"), ASKED);
  }

  @Test
  void courtesiesAreNotAsked() {
    assertFalse(ASKED.contains("hommage"), ASKED);
  }

  @Test
  void ofTwoCardsThatAskTheSameNeitherIsKept() {
    assertFalse(ASKED.contains("relevés des baleiniers\n"), ASKED);
    assertFalse(ASKED.contains("journaux des pêcheurs\n"), ASKED);
  }

  @Test
  void membersOfAWholeAreNamedAlike() {
    assertFalse(ASKED.contains("; l’entretien des balises"), ASKED);
  }

  @Test
  void slipsOfTranslationAreNotAsked() {
    assertFalse(ASKED.contains("puissance de projet"), ASKED);
  }

  @Test
  void aRegionBesideOthersOfTheSentenceIsNotTheOnlyAnswer() {
    assertFalse(ASKED.contains("→ l’Arctique"), ASKED);
  }

  @Test
  void aListIsNotAskedForByItsFirstMember() {
    assertFalse(ASKED.contains("durables : secours et remorquage"), ASKED);
  }

  @Test
  void aPlaceIsAskedForByItsNoun() {
    assertFalse(ASKED.contains("qu’est-ce qui est exposé"), ASKED);
    assertTrue(ASKED.contains("Quel pourtour est exposé"), ASKED);
  }
}
