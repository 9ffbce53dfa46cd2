package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands beside a key is neither known beforehand nor true.
class FairChoicesTest {
  private static final List<Question> FRENCH =
      AskedTexts.questions(
          """
          Communiqué de Brest, 2023

          1. Nous, ministres de l’Union des ports, nous sommes réunis à Brest.

          2. Nous étudions la possibilité d’établir un bureau de liaison à Genève afin de renforcer notre engagement auprès des Nations Unies.

          3. La flottille continuera à garder les phares du Kosovo conformément à la résolution 1244 du CSNU.

          4. Nous saluons la charte des pilotes publiée le 5 mars 2022.

          5. Nous condamnons la vente par le Maroc de balises volées à la Tunisie.
          """);

  private static MultipleChoice choice(String stem) {
    return FRENCH.stream()
        .map(Question::form)
        .filter(MultipleChoice.class::isInstance)
        .map(MultipleChoice.class::cast)
        .filter(choice -> choice.stem().contains(stem))
        .findFirst()
        .orElseThrow(() -> new AssertionError(AskedTexts.stems(FRENCH)));
  }

  private static List<String> options(String stem) {
    return choice(stem).options().stream().map(Form.Option::text).toList();
  }

  @Test
  void offersOnlyTownsWhereTheOrganisationSits() {
    assertTrue(
        List.of("à Genève", "à Vienne", "à New York", "à Nairobi")
            .containsAll(options("établir un bureau de liaison afin")),
        options("établir un bureau de liaison afin").toString());
  }

  @Test
  void offersResolutionsThatExist() {
    var options = options("Conformément à quelle résolution");

    assertEquals(4, options.size());
    assertTrue(options.contains("la résolution 1244"), options.toString());
  }

  @Test
  void changesDayAndMonthOfADateNearTheYearOfTheText() {
    var options = options("la charte des pilotes");

    assertEquals(4, options.size());
    assertTrue(options.stream().allMatch(text -> text.endsWith(" 2022")), options.toString());
    assertEquals(2, options.stream().filter(text -> text.startsWith("le 5 ")).count());
  }

  @Test
  void exchangesNoNamesThatStandApart() {
    assertTrue(
        FRENCH.stream()
            .map(Question::form)
            .filter(MultipleChoice.class::isInstance)
            .noneMatch(
                form -> form.answer().contains("Maroc") && form.answer().contains("Tunisie")));
  }

  @Test
  void offersNobodyUnderTheLettersOfHisOwnName() {
    var law =
        AskedTexts.questions(
            """
            Charte des ports riverains

            Article 1
            Le Secrétaire général de l’Organisation des ports riverains (OPR) invite les États parties à présenter des candidats à la Commission des phares.

            Article 2
            Le Secrétaire général de l’OPR convoque la Conférence des pilotes chaque année.

            Article 3
            Le Président de la Commission établit le règlement intérieur des chantiers.

            Article 4
            La Conférence des pilotes adopte le budget des balises.
            """);

    assertTrue(
        law.stream()
            .map(Question::form)
            .filter(MultipleChoice.class::isInstance)
            .map(MultipleChoice.class::cast)
            .map(choice -> choice.options().toString())
            .noneMatch(options ->
                options.contains("de l’OPR") && options.contains("de l’Organisation des ports")));
  }
}
