package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.QuestionType;
import org.junit.jupiter.api.Test;

/// Tasks given in minutes and communiqués of governments.
final class ChargesTest {
  private static final String MINUTES =
      """
      Réunion interministérielle sur les ports de pêche

      La Première ministre a présidé, ce lundi 3 mars 2025, une réunion sur les ports de pêche.

      1. J’engage l’Office des ports à créer un registre des pirogues motorisées de la lagune et d’adresser un bilan semestriel au comité de suivi ;

      2. J’invite le Ministre de la Mer, en rapport avec le Ministre du Budget, à mettre en place, par arrêté, au plus tard le 31 mai 2025, un guichet unique de délivrance des licences de pêche.

      3. Le Ministre de l’Intérieur, en relation avec les maires du littoral, est instruit de soumettre, avant le 15 juin 2025, un plan d’évacuation des quais inondables ;

      4. Le Ministre des Transports, en rapport avec l’Office des ports, prendra les dispositions nécessaires pour réhabiliter la route côtière de Tamarin à Belle-Anse ;

      5. Le Ministère du Commerce procédera à l’inventaire des chambres froides du marché central pour réduire les pertes de poisson ;

      6. Il a souligné la nécessité d’associer les mareyeuses afin de moderniser la criée de Belle-Anse.

      7. Le Président appelle à un renforcement de la coopération avec les îles afin de favoriser des échanges réguliers de marins.
      """;

  private static final String CARDS = AskedTexts.cards(MINUTES, 7).replace('\u00a0', ' ');

  @Test
  void asksWhatSomebodyIsToDoWhoeverSpeaks() {
    assertThat(CARDS)
        .contains(
            "Qu’est-il demandé à l’Office des ports de créer ? → Un registre des pirogues"
                + " motorisées de la lagune")
        .contains(
            "Qu’est-il demandé à l’Office des ports d’adresser ? → Un bilan semestriel au comité de"
                + " suivi");
  }

  @Test
  void choosesAmongTheMinistersOfWhomSomethingIsAsked() {
    var text =
        """
        Conseil interministériel sur la navigation

        1. Le Ministre des Ports et de la Navigation procédera au recensement des pirogues
        motorisées de la lagune de Belle-Anse ;

        2. Le Ministre de la Pêche et de la Mer mettra en place un guichet unique de délivrance des
        licences de pêche ;

        3. Le Ministre du Tourisme et des Loisirs garantira la propreté des quais de Belle-Anse ;

        4. Le Ministre de la Santé et de l’Hygiène procédera au contrôle sanitaire des chambres
        froides du marché ;
        """;

    assertThat(AskedTexts.questions(text, 7))
        .filteredOn(question -> question.provenance().rule().equals("ChargedParty"))
        .extracting(question -> question.type())
        .contains(QuestionType.MULTIPLE_CHOICE);
  }

  @Test
  void asksByWhenWithoutThoseWhoHelp() {
    assertThat(CARDS)
        .contains(
            "Pour quelle échéance est-il demandé au Ministre de la Mer de mettre en place un"
                + " guichet unique de délivrance des licences de pêche ? → au plus tard le 31 mai"
                + " 2025")
        .contains("soumettre un plan d’évacuation des quais inondables ? → Avant le 15 juin 2025");
  }

  @Test
  void asksForWhatMeasuresAreTaken() {
    assertThat(CARDS)
        .contains(
            "Que doit réhabiliter le Ministre des Transports ? → La route côtière de Tamarin à"
                + " Belle-Anse");
  }

  @Test
  void asksWhatForAndWhatIsHeldToBeNecessary() {
    assertThat(CARDS)
        .contains(
            "à l’inventaire des chambres froides du marché central ? → Pour réduire les pertes de"
                + " poisson");
  }

  @Test
  void answersToWhomWithTheSamePreposition() {
    var cards =
        AskedTexts.cards(
            """
            1. Le Ministre de la Mer est invité à veiller à la finalisation des chantiers de balisage en cours dans les ports de la lagune.

            2. La commune de Tamarin possède une criée.
            """,
            7);

    assertThat(cards)
        .contains("À qui est-il demandé de veiller à la finalisation")
        .contains("→ Au Ministre de la Mer");
  }

  @Test
  void asksForNoTaskWhoseEndIsNotSure() {
    var cards =
        AskedTexts.cards(
            """
            1. J’engage le Ministre de la Mer à soumettre, dans un délai de six mois, un schéma de construction dans les ports de la lagune, de l’ensemble des quais de débarquement.

            2. J’engage l’Office des ports à couvrir la dépense budgétaire y afférente, en relation avec le Trésor.

            3. J’engage le Ministre de la Santé, en relation avec les Ministres chargés de la Mer, des Transports et du Budget, à ouvrir un dispensaire flottant pour les villages de la lagune.
            """,
            7);

    assertThat(cards)
        .doesNotContain("un schéma de construction", "y afférente")
        .contains("dispensaire flottant pour les villages de la lagune");
  }

  @Test
  void takesNoCallForSomethingForSomebodyWhoIsCalled() {
    assertThat(CARDS).doesNotContain("demandé à un renforcement");
  }
}
