package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Figures of lists, labels and projects in communiqués.
final class TalliesTest {
  private static final String CARDS =
      AskedTexts.cards(
              """
              Réunion sur les bibliothèques de village

              1. L’état des lieux présenté aux ministres fait ressortir les constats suivants :

              - un déficit de 4 820 rayonnages métalliques ;

              - 1 340 salles de lecture sans éclairage ;

              - 215 bibliothécaires ;

              2. À la date du 4 mai 2024, la situation des villages du fleuve est la suivante :

              - Nombre de villages desservis par le bibliobus : 97 ;

              - projet de numérisation des manuscrits anciens, d’un montant de 2,4 milliards de FCFA sur trois ans.

              3. Les communes accueilleront 12 500 lecteurs nouveaux dans les bibliothèques du fleuve en 2025.
              """,
              7)
          .replace('\u00a0', ' ');

  @Test
  void asksForTheFiguresOfAList() {
    assertThat(CARDS)
        .contains("Combien de salles de lecture sans éclairage le texte signale-t-il ? → 1 340")
        .contains("À combien de rayonnages métalliques s’élève le déficit ? → 4 820")
        .doesNotContain("bibliothécaires le texte");
  }

  @Test
  void asksForTheValueOfALabelAndTheCostOfAProject() {
    assertThat(CARDS)
        .contains("Quel est le nombre de villages desservis par le bibliobus ? → 97")
        .contains(
            "Quel est le montant du projet de numérisation des manuscrits anciens ? → 2,4 milliards"
                + " de FCFA");
  }

  @Test
  void takesDigitsInGroupsForOneNumber() {
    assertThat(CARDS).doesNotContain("12 ____").contains("→ 12 500");
  }
}
