package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a French sentence says of one verb or noun is not asked of another.
class FrenchAttachmentTest {
  @Test
  void thePlaceOfARelativeClauseIsNotThatOfTheDeed() {
    var cards =
        AskedTexts.cards(
            """
            Déclaration du sommet de Port-Louis

            1. Nous avons décidé de créer un Observatoire des lagons, dont le siège sera établi à Moroni.
            """,
            7);

    assertThat(cards).doesNotContainPattern("Dans quelle ville .* créer");
  }

  @Test
  void howOftenATaskIsDoneIsNotHowOftenItIsGiven() {
    var cards =
        AskedTexts.cards(
            """
            Communiqué du Conseil des ports

            1. Le Conseil charge le Comité des phares de contrôler les balises et de lui faire rapport chaque année.
            """,
            7);

    assertThat(cards).doesNotContain("À quelle fréquence");
  }

  @Test
  void whatAnAdjectiveTakesIsNotTornFromIt() {
    var cards =
        AskedTexts.cards(
            """
            Compte rendu du Conseil des ministres

            1. La ministre de la Mer a présenté une communication relative à la réunion de l’Union africaine.
            """,
            7);

    assertThat(cards).doesNotContainPattern("relative\\s?\\?");
  }

  @Test
  void aYearIsNoGround() {
    var cards =
        AskedTexts.cards(
            """
            Compte rendu du Conseil des ministres

            1. La ministre de la Mer a annoncé le versement des primes aux pêcheurs au titre de l’année 2031.
            """,
            7);

    assertThat(cards).doesNotContain("À quel titre");
  }

  @Test
  void aLongFullFormIsTakenWhole() {
    var cards =
        AskedTexts.cards(
            """
            Compte rendu du Conseil des ministres

            1. La ministre de la Mer a présenté le Programme de modernisation des ports et de la protection des lagons de la côte sud (PMPPLCS).
            """,
            7);

    assertThat(cards).contains("→ Programme de modernisation des ports et de la protection");
  }
}
