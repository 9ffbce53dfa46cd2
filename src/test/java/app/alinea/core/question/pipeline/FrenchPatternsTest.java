package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What French declarations say beside their plain deeds, on a declaration written for it.
class FrenchPatternsTest {
  private static final String ASKED =
      AskedTexts.cards(
          """
          1. Nous, ministres des ports, nous sommes réunis à Bergen. Nous reconnaissons l’importance
          cruciale de la participation des pilotes de chenal aux essais de balises. Nous poursuivrons nos consultations sur les conséquences du dragage pour les
          bancs d’huîtres.

          2. Nous avons décidé d’augmenter fortement nos réserves de bouées lumineuses. Nous réaffirmons
          notre soutien à la réouverture du canal des Tisserands.

          3. Nous réitérons notre soutien à la restauration du phare de Skagen. Nous lutterons contre
          l’échouage des cétacés, notamment par la surveillance acoustique des fjords.

          4. Nous mettrons à jour les registres de naufrages en consultation avec les musées maritimes du
          littoral. Nous associerons à nos travaux les organisations halieutiques régionales, notamment la
          Ligue hanséatique des pêcheurs et la Compagnie des harponneurs.

          5. La Force pour le Kosovo (KFOR) prêtera des grues. La KFOR les reprendra. Nos plans de
          sauvetage complètent les manuels des garde-côtes. L’institut de veille maritime des algues du Nord pour l’Europe (NAVIE)
          publie un relevé des marées.

          6. Nous améliorerons les équipements portuaires communs, tels que les grues flottantes et les pontons.
          """,
          3);

  @Test
  void whatIsStressedIsAskedForByNobody() {
    assertFalse(ASKED.contains("reconnaissent-ils l’importance"), ASKED);
  }

  @Test
  void whatAPrepositionJoinsToAnObjectIsAskedFor() {
    assertTrue(
        ASKED.contains("Sur quoi les ministres des ports poursuivront-ils leurs consultations"),
        ASKED);
  }

  @Test
  void whatIsSupportedTwiceIsNotAskedFor() {
    assertFalse(ASKED.contains("À quoi les ministres des ports réaffirment"), ASKED);
    assertFalse(ASKED.contains("À quoi les ministres des ports réitèrent"), ASKED);
  }

  @Test
  void aDeedThatTheTextTellsOnceIsAskedForItsObject() {
    assertTrue(
        ASKED.contains(
            "Qu’est-ce que les ministres des ports ont décidé d’augmenter fortement ? → Leurs"
                .replace(" ?", "\u00A0?")),
        ASKED);
  }

  @Test
  void aMeansAmongOthersIsAskedFor() {
    assertTrue(ASKED.contains("→ Par la surveillance acoustique"), ASKED);
    assertTrue(ASKED.contains("Par quel moyen, notamment, les"), ASKED);
  }

  @Test
  void examplesAreAskedForByWhatTheyAre() {
    assertTrue(
        ASKED.contains("Quelles organisations halieutiques régionales le texte cite-t-il"), ASKED);
  }

  @Test
  void thingsOfNobodyInParticularAreAskedForNoExamples() {
    assertFalse(ASKED.contains("équipements portuaires communs le texte"), ASKED);
  }

  @Test
  void fullFormsOfKnownAcronymsAndOfMingledLettersAreBelieved() {
    assertTrue(
        ASKED.contains("nstitut de veille maritime des algues du Nord pour l’Europe"), ASKED);
  }
}
