package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Declarations whose authors name themselves once, above their numbered paragraphs, and minutes
/// that end each sentence with a semicolon.
final class NamedAuthorsTest {
  private static final String DECLARED =
      AskedTexts.cards(
              """
              Déclaration de Port-Louvel sur les langues des îles

              Nous, ministres de la Culture des pays insulaires, réunis à Port-Louvel le 4 mai 2023,

              Rappelant la Charte des langues, adoptée à Saint-Clair en 2009 ;

              1. Décidons de créer une bourse de traduction, dotée de 12 millions d’euros ;

              2. Exprimons notre solidarité avec Haïti, frappé par un séisme ;

              3. Nous engageons à numériser les archives sonores des conteurs d’ici à 2030 ;

              4. Demandons à l’Institut des langues d’établir un atlas des parlers menacés avant la fin de l’année 2026 ;

              5. Mandatons la Secrétaire générale de l’Institut pour élaborer un lexique commun de la navigation ;
              """,
              7)
          .replace('\u00a0', ' ');

  private static final String MINUTES =
      AskedTexts.cards(
              """
              Conseil des ministres du 12 mars 2025

              1. Le Conseil a entendu les communications suivantes, présentées par les membres du Gouvernement.

              2. Le Ministre des Mines a remis au Conseil le cadastre minier de la Haute-Savane établi par 14 géologues ;

              3. La Ministre de la Santé a lancé le 3 mars 2025 une campagne de vaccination contre la rougeole dans le district de Kalandi ;
              """,
              7)
          .replace('\u00a0', ' ');

  @Test
  void namesTheAuthorsAsTheyDoThemselves() {
    assertThat(DECLARED)
        .contains("Avec quel pays les ministres expriment-ils leur solidarité")
        .contains("Que demandent les ministres à l’Institut des langues");
  }

  @Test
  void readsAPledgeWhoseOwnPronounIsSaidOnce() {
    assertThat(DECLARED).contains("les ministres s’engagent-ils à numériser");
  }

  @Test
  void takesATaskForNoPurpose() {
    assertThat(DECLARED).doesNotContain("Dans quel but les ministres mandatent");
  }

  @Test
  void readsSentencesThatEndWithASemicolon() {
    assertThat(MINUTES).contains("14").contains("rougeole");
  }
}
