package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Facts of communiqués that take more than one form, and choices whose options a text gives.
final class CommuniqueFormsTest {
  private static final String ALLIANCE =
      """
      1. Les membres de l’OTAN se sont réunis à Oslo. L’OTAN reste ouverte. L’OTAN veille sur ses membres.

      2. Nous souhaitons la bienvenue à la Finlande en tant que nouveau membre de notre Alliance.

      3. Nous réaffirmons que la Géorgie deviendra membre de l’OTAN. L’OTAN saluera l’adhésion de la Géorgie.

      4. L’Ukraine deviendra membre de l’OTAN. Nous saluons les réformes menées par l’Ukraine en vue de son adhésion.

      5. Nous saluons le partenariat avec la Moldavie. La Moldavie est un partenaire de l’OTAN.

      6. Nous condamnons les attaques menées par la Russie. Nous condamnons les menaces de la Russie.
      """;

  @Test
  void whoIsWelcomedStandsBesideOthersThatMayJoin() {
    var choice = choices(ALLIANCE, "nouveau membre").getFirst();

    assertThat(choice.answer()).isEqualTo("la Finlande");
    assertThat(choice.options().stream().map(Form.Option::text))
        .contains("la Géorgie", "l’Ukraine")
        .doesNotContain("la Russie");
  }

  @Test
  void aMonthStandsAmongItsNeighboursInTheOrderOfTheYear() {
    var choice =
        choices(
                """
                1. Le Conseil européen a examiné la situation de la pêche côtière. Il salue le rapport sur les ports.

                2. Le Conseil européen tiendra en octobre un débat stratégique sur la pêche côtière en Baltique.
                """,
                "quel mois")
            .getFirst();

    assertThat(choice.answer()).isEqualTo("en octobre");
    assertThat(choice.options().stream().map(Form.Option::text).toList())
        .isSubsetOf(
            "en juillet",
            "en août",
            "en septembre",
            "en octobre",
            "en novembre",
            "en décembre",
            "en janvier");
  }

  @Test
  void aTextMayBearTheYearOfItsMakingAtTheEndOfItsName() {
    var text =
        """
        1. Nous nous appuyons sur l’Engagement de solidarité portuaire 2019. Nous saluons les progrès des ports.

        2. Nous mettrons en œuvre l’Agenda de développement côtier 2030. Nous appliquerons le Plan de relance 2027.
        """;
    var cards = AskedTexts.cards(text, 7);

    assertThat(cards)
        .contains("L’Engagement de solidarité portuaire date de ____. → 2019")
        .doesNotContain("date l’Agenda")
        .doesNotContain("date le Plan");
  }

  @Test
  void aCountOfAllThereAreIsNotAskedForItsNumber() {
    var cards =
        AskedTexts.cards(
            """
            1. Le rôle de la Ligue dans la lutte contre les avaries contribue aux quatre missions permanentes des ports.

            2. Nous saluons le travail des garde-côtes. Les ports restent ouverts aux navires de secours.
            """,
            7);

    assertThat(cards)
        .contains("→ aux quatre missions permanentes des ports")
        .doesNotContain("combien de missions");
  }

  @Test
  void byWhatMeansIsAskedWhereTheyAreNamed() {
    var cards =
        AskedTexts.cards(
            """
            1. La Ligue protège la navigation côtière et la pêche artisanale par des moyens civils et juridiques.

            2. Nous saluons le travail des garde-côtes. Les ports restent ouverts aux navires de secours.
            """,
            7);

    assertThat(cards)
        .contains("Par quels moyens la Ligue protège-t-elle")
        .contains("ar des moyens civils et juridiques");
  }

  @Test
  void thePurposeOfWhatIsNeededIsNotThatOfSayingSo() {
    var cards =
        AskedTexts.cards(
            """
            1. Le Conseil européen réaffirme la nécessité de soutenir la pêche artisanale en mer Baltique afin de protéger les stocks de hareng.

            2. Nous saluons le travail des garde-côtes. Les ports restent ouverts aux navires de secours.
            """,
            7);

    assertThat(cards)
        .contains("Quel organe réaffirme la nécessité de soutenir la pêche artisanale")
        .doesNotContain("Dans quel but le Conseil");
  }

  @Test
  void inWhatContextAThingChangedIsAsked() {
    var cards =
        AskedTexts.cards(
            """
            1. Dans le contexte de la sécheresse prolongée du delta, la pêche lagunaire est devenue plus dangereuse.

            2. Nous saluons le travail des garde-côtes. Les ports restent ouverts aux navires de secours.
            """,
            7);

    assertThat(cards)
        .contains("Dans quel contexte la pêche lagunaire est-elle devenue plus dangereuse");
  }

  @Test
  void whatIsMeantIsWhatTheInfinitiveSays() {
    var cards =
        AskedTexts.cards(
            """
            1. L’Union africaine a l’intention d’apporter une aide technique et financière aux coopératives de pêche artisanale.

            2. Nous saluons le travail des garde-côtes. Les ports restent ouverts aux navires de secours.
            """,
            7);

    assertThat(cards).contains("l’intention d’apporter");
  }

  @Test
  void aCountryWhoseArticleTellsNoGenderHasOneAllTheSame() {
    assertThat(AskedTexts.cards(needs("L’Albanie"), 7))
        .contains("De quoi l’Albanie a-t-elle besoin de toute urgence");
    assertThat(AskedTexts.cards(needs("L’Iran"), 7))
        .contains("De quoi l’Iran a-t-il besoin de toute urgence");
  }

  private static String needs(String country) {
    return """
    1. %s a besoin de toute urgence de vedettes côtières, de radars et de bouées.

    2. Nous saluons le travail des garde-côtes. Les ports restent ouverts aux navires de secours.
    """
        .formatted(country);
  }

  @Test
  void whatGoesOnIsNoVerb() {
    var cards =
        AskedTexts.cards(
            """
            1. Les opérations de la flotte noire témoignent d’une stratégie d’encerclement et soulignent la nécessité continue pour les ports de surveiller le large.

            2. Nous saluons le travail des garde-côtes. Les ports restent ouverts aux navires de secours.
            """,
            7);

    assertThat(cards).contains("témoignent d’une stratégie d’encerclement");
  }

  private static List<Form.MultipleChoice> choices(String text, String asked) {
    return AskedTexts.questions(text).stream()
        .map(Question::form)
        .filter(Form.MultipleChoice.class::isInstance)
        .map(Form.MultipleChoice.class::cast)
        .filter(choice -> choice.stem().contains(asked))
        .toList();
  }
}
