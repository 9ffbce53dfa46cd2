package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import org.junit.jupiter.api.Test;

/// What cabinets and councils ask of whom, by when, and which meeting is held where.
class CabinetCommuniquesTest {
  private static String cards(String paragraphs) {
    return AskedTexts.cards("Communiqué du Conseil des ministres\n\n" + paragraphs, 7)
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }

  @Test
  void byWhenATaskIsToBeDoneIsAsked() {
    var cards =
        cards(
            """
            1. Le Chef de l’État a demandé au Ministre des Ports de présenter, au plus tard le 30 avril 2031, un plan de dragage du chenal de Toulmé.

            2. Le Chef de l’État a salué la victoire des rameurs de Kérou.
            """);

    assertThat(cards)
        .contains(
            "Pour quelle échéance le Chef de l’État a-t-il demandé au Ministre des Ports de"
                + " présenter un plan de dragage du chenal de Toulmé ?")
        .containsIgnoringCase("→ au plus tard le 30 avril 2031");
  }

  @Test
  void whoElseTakesPartIsLeftOutWhole() {
    var cards =
        cards(
            """
            1. Le Chef de l’État a demandé au Ministre des Ports, en synergie avec le Ministre de la Mer et de la Pêche, le Ministre des Phares et les maires, de présenter, au plus tard le 30 avril 2031, un plan de dragage du chenal de Toulmé.
            """);

    assertThat(cards)
        .contains(
            "demandé au Ministre des Ports de présenter un plan de dragage du chenal de Toulmé ?")
        .doesNotContain("Ports le Ministre des Phares");
  }

  @Test
  void noTermLiesBeforeTheDayOfTheText() {
    for (var seed = 1; seed < 9; seed++) {
      var options =
          AskedTexts.questions(
                  """
                  COMMUNIQUÉ DU CONSEIL DES MINISTRES DU MERCREDI 16 AVRIL 2031

                  1. Le Chef de l’État a demandé au Ministre des Ports de présenter, au plus tard le 15 mai 2031, un plan de dragage du chenal de Toulmé.

                  2. Le Chef de l’État a salué la victoire des rameurs de Kérou.
                  """,
                  seed)
              .stream()
              .map(Question::form)
              .filter(Form.MultipleChoice.class::isInstance)
              .map(Form.MultipleChoice.class::cast)
              .flatMap(form -> form.options().stream())
              .map(Form.Option::text)
              .toList();

      assertThat(options)
          .noneMatch(text -> text.matches(".*(?:janvier|février|mars) 2031|.*20(?:2\\d|30)"));
    }
  }

  @Test
  void aTimeWithoutItsYearIsNoDeadline() {
    var cards =
        cards(
            """
            1. Le Chef de l’État a demandé au Ministre des Ports de présenter, avant la fin de l’année, un plan de dragage du chenal de Toulmé.
            """);

    assertThat(cards).doesNotContain("Pour quelle échéance");
  }

  @Test
  void theMeetingIsHeldAndNotWhoseItIs() {
    var cards =
        cards(
            """
            1. Le Premier Ministre a rendu compte de sa participation au sommet de la Ligue des Rivages, qui se tiendra à Kayor le 22 mars 2031.
            """);

    assertThat(cards).contains("le sommet de la Ligue des Rivages se tiendra-t-il");
  }

  @Test
  void anAgreementExpiresAndNotWhomItWasMadeWith() {
    var cards =
        cards(
            """
            1. La Ministre de la Pêche a fait le point sur l’accord de pêche conclu avec l’Union européenne, qui expire le 17 novembre 2031.
            """);

    assertThat(cards).doesNotContain("Union européenne expire");
  }

  @Test
  void theDayOfAMeetingIsNotThatOfItsAnnouncement() {
    var cards =
        cards(
            """
            1. Le Premier Ministre a annoncé la tenue, le 18 avril 2031, d’un forum consacré à la modernisation du port de Sanda.
            """);

    assertThat(cards).doesNotContain("À quelle date le Premier Ministre");
  }

  @Test
  void halfACourseOfYearsIsNotAsked() {
    var cards =
        cards(
            """
            1. Le taux de vaccination des enfants est passé de 71 % en 2028 à 84 % en 2030.
            """);

    assertThat(cards).doesNotContain("En quelle année");
  }

  @Test
  void allTheMeasuresThatAreNeededNeedNoOwner() {
    var cards =
        cards(
            """
            1. Le Chef de l’État a demandé au Ministre de la Pêche de prendre toutes les dispositions nécessaires pour assurer la protection des pirogues de Kayor avant le 15 mai 2031.
            """);

    assertThat(cards).contains("toutes les dispositions nécessaires pour assurer la protection");
  }

  @Test
  void aThingBroughtToANumberIsNoAnswer() {
    var cards =
        cards(
            """
            1. Le Chef de l’État a décidé de porter le budget des Régates à 13,2 milliards de francs CFA.
            """);

    assertThat(cards).doesNotContain("décidé de porter ?");
  }

  @Test
  void whoSpokeSpeaksOn() {
    var cards =
        cards(
            """
            1. Le Chef de l’État a demandé au Ministre des Ports de dresser la carte des chenaux. Il a invité la Société des phares à construire 45 balises dans le golfe de Toulmé.
            """);

    assertThat(cards).contains("Le Chef de l’État a invité");
  }
}
