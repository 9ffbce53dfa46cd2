package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.Question;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Names among names: where the text has too few of a kind, others are as plausible.
class NamesChosenTest {
  private static final String PORTS =
      """
      1. Nous, chefs d’État et de gouvernement des pays riverains, nous sommes réunis à Lisbonne. Nous
      condamnons les tirs contre les phares, qui violent les résolutions du Conseil de sécurité des
      Nations unies.

      2. Nous saluons le ferme soutien de l’Assemblée générale des Nations Unies aux efforts visant à
      draguer les chenaux des estuaires. La sûreté des phares demeure une tâche commune.

      3. Nous attendons avec intérêt nos échanges avec les chefs d’État et de gouvernement de la
      Norvège, du Danemark et de l’Islande. Le tarif des écluses baisse chaque année.
      """;

  private static List<MultipleChoice> choices(String text, String part) {
    return AskedTexts.questions(text).stream()
        .map(Question::form)
        .filter(MultipleChoice.class::isInstance)
        .map(MultipleChoice.class::cast)
        .filter(choice -> choice.stem().contains(part))
        .toList();
  }

  @Test
  void besideABodyStandThoseOfTheSameHouseThoughOneIsNamedWithBlame() {
    var options =
        choices(PORTS, "draguer les chenaux").stream()
            .flatMap(choice -> choice.options().stream())
            .map(Option::text)
            .collect(Collectors.toSet());

    assertThat(options)
        .contains(
            "l’Assemblée générale des Nations Unies",
            "le Conseil de sécurité des Nations Unies",
            "le Conseil économique et social");
  }

  @Test
  void rowsOfCountriesDifferByCountriesThatTheTextNeedNotName() {
    assertThat(choices(PORTS, " pays : lesquels"))
        .isNotEmpty()
        .allSatisfy(choice -> assertThat(choice.options()).hasSize(4));
  }

  @Test
  void townsAskedForTogetherStandBesidePairsOfTowns() {
    var text =
        """
        1. Nous, chefs d’État et de gouvernement des pays riverains, nous sommes réunis à Lisbonne.

        2. Nous saluons l’accord sur le balisage des chenaux conclu récemment à Vienne et à Zagreb. Le
        tarif des écluses baisse chaque année.
        """;

    assertThat(choices(text, "balisage des chenaux"))
        .isNotEmpty()
        .allSatisfy(choice -> {
          assertThat(choice.answer()).isEqualTo("à Vienne et à Zagreb");
          assertThat(choice.options())
              .extracting(Option::text)
              .allMatch(pair -> pair.matches("à [\\p{L}-]+ et à [\\p{L}-]+"));
        });
  }

  @Test
  void whatComesOnTopIsNotInALongQuestion() {
    var stems =
        AskedTexts.stems(
            AskedTexts.questions(
                """
                1. Nous, chefs d’État et de gouvernement des pays riverains, nous sommes réunis à Lisbonne.

                2. La Norvège doit démonter ses phares flottants et ses balises existantes des chenaux,
                ainsi que tout autre feu des récifs et des estuaires, de manière complète, durable et
                visible pour les pilotes. Le tarif des écluses baisse chaque année.
                """));

    assertThat(stems).contains("balises existantes des chenaux\u00A0?").doesNotContain("ainsi que");
  }
}
