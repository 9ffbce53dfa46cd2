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

  @Test
  void theYearOfAMeetingIsNotThatOfAwaitingIt() {
    var cards =
        AskedTexts.cards(
            """
            Conclusions du Conseil des ports

            1. Le Conseil des ports attend avec intérêt la tenue d’un sommet sur les lagons avec le Ghana en 2032.
            """,
            7);

    assertThat(cards).doesNotContain("En quelle année");
    assertThat(cards)
        .contains(
            "Pour quelle année le Conseil des ports attend-il avec intérêt la tenue d’un sommet");
  }

  @Test
  void theDateOfAThingIsNotThatOfSpeakingOfIt() {
    var cards =
        AskedTexts.cards(
            """
            Compte rendu du Conseil des ministres

            1. Le ministre de la Mer a mis en avant la nécessité d’une bonne préparation des régates nationales prévues le 14 juin 2031.
            """,
            7);

    assertThat(cards).doesNotContain("À quelle date le ministre");
  }

  @Test
  void thePurposeOfAVisitIsNotThatOfRecallingIt() {
    var cards =
        AskedTexts.cards(
            """
            Compte rendu du Conseil des ministres

            1. Le Président de la République est revenu sur sa visite à Bingerville, le 14 juin 2031, pour saluer les pilotes du port.
            """,
            7);

    assertThat(cards).doesNotContain("Dans quel but");
  }

  @Test
  void theFrameOfWhatIsToBeDoneIsNotThatOfRecallingIt() {
    var cards =
        AskedTexts.cards(
            """
            Compte rendu du Conseil des ministres

            1. Le Premier ministre a rappelé les mesures à prendre dans le cadre du plan de sauvegarde des lagons de la côte sud.
            """,
            7);

    assertThat(cards).doesNotContain("Dans le cadre de");
  }

  @Test
  void aThingSuitsAllThatItSuits() {
    var cards =
        AskedTexts.cards(
            """
            Déclaration de Port-Louis

            1. La coopération dans le golfe de Guinée est importante pour protéger les phares de la côte et pour garantir la sûreté des pilotes.
            """,
            7);

    assertThat(cards).doesNotContain("→ Pour protéger les phares de la côte\n");
  }

  @Test
  void whoeverPledgesAgainAsksNobody() {
    var cards =
        AskedTexts.cards(
            """
            Déclaration de Port-Louis

            1. La Côte d’Ivoire et le Ghana s’engagent de nouveau à soutenir la restauration des lagons du Togo.
            """,
            7);

    assertThat(cards).doesNotContain("de nouveau ?");
  }

  @Test
  void aDeadlineBehindARelativeIsThatOfItsVerb() {
    var cards =
        AskedTexts.cards(
            """
            Conclusions du Conseil des ports

            1. Le Conseil des ports invite la Commission à accorder la priorité au réseau des phares, qui devrait être achevé d’ici la fin de 2031.
            """,
            7);

    assertThat(cards).doesNotContain("Pour quelle échéance");
  }
}
