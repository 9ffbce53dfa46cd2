package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Times that somebody has, is bound by or must wait, sole conditions, and questions that cite
/// their article, in sentences written for it.
final class FrenchDelaysTest {
  private static final String ASKED =
      AskedTexts.cards(
          """
          Loi sur la Ligue des Moulins

          Article 1
          L'Office des moulins dispose de douze (12) jours ouvrables à compter du dépôt du plan pour rendre un avis technique.

          Article 2
          Les communes riveraines s'engagent à rebâtir les digues dans un délai maximum de huit (08) ans à compter de la publication de la loi.

          Article 3
          Le meunier adjoint obtient la maîtrise du moulin après une période probatoire de trois ans.

          Article 4
          La révision du plan des digues n'est acquise qu'après avoir été approuvée par référendum, sauf urgence. Le tracé des biefs ne peut faire l'objet d'une modification.

          Article 5
          Nul ne peut exercer plus de trois mandats consécutifs.

          Article 6
          Le doyen de la Ligue nomme aux emplois de garde des digues.

          Article 7
          Le bail à meule est le contrat par lequel le meunier prête une meule à une commune.

          Article 8
          La présente loi ne s'applique pas :
          a) aux moulins à vent ;
          b) aux barrages de la Ligue ;
          c) aux scieries.

          Article 9
          La Cour des digues comprend six juges, dont le mandat dure quatre ans. Le Conseil des biefs est composé de sept membres dont quatre sont nommés par le bureau de la Ligue et trois par le préfet des biefs.
          """,
          7);

  private static void asks(String line) {
    assertTrue(ASKED.contains(line), ASKED);
  }

  @Test
  void whatTimeSomebodyHasOrIsBoundByIsAsked() {
    asks("De quel délai l’Office des moulins dispose-t-il pour rendre un avis technique\u00a0? → ");
    asks("Dans quel délai les communes riveraines s’engagent-elles à rebâtir les digues\u00a0? → ");
    asks("Après combien de temps le meunier adjoint obtient-il la maîtrise du moulin\u00a0? → ");
  }

  @Test
  void aSoleConditionAndWhatIsBeyondChangeAreAsked() {
    asks("À quelle condition la révision du plan des digues est-elle acquise\u00a0? → après avoir");
    asks("qu’est-ce qui ne peut faire l’objet d’une modification\u00a0? → le tracé des biefs");
    asks("combien de mandats consécutifs peut-on exercer au plus\u00a0? → trois");
  }

  @Test
  void whoDoesSomethingIsAskedByTheArticle() {
    asks("Selon l’article 6, qui nomme aux emplois de garde des digues\u00a0? → ");
    assertFalse(ASKED.contains("Selon le texte, qui"), ASKED);
  }

  @Test
  void aTimeIsAskedByTheArticle() {
    asks("Selon l’article 3, quand le meunier adjoint obtient-il la maîtrise du moulin");
  }

  @Test
  void whatADefinitionTellsIsAskedAsOne() {
    asks("Comment le texte définit-il le bail à meule\u00a0? → Le contrat par lequel le meunier");
  }

  @Test
  void theTermOfMembersAndWhoNamesHowManyAreAsked() {
    asks("Quelle est la durée du mandat des membres de la Cour des digues\u00a0? → quatre ans");
    asks("Qui nomme les membres du Conseil des biefs, et combien chacun\u00a0? → ");
  }

  @Test
  void oneOfSeveralExemptionsIsNotTheOnlyOne() {
    assertFalse(ASKED.contains("à quoi ne s’applique pas"), ASKED);
  }
}
