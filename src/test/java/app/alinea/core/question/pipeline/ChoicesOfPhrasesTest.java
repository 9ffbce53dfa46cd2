package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Phrases stand among phrases made of themselves; what was never listed and what is only studied
/// is asked.
class ChoicesOfPhrasesTest {
  private static final List<Question> FRENCH =
      AskedTexts.questions(
          """
          Déclaration du sommet de Brest

          1. Nous, ministres de l’Union des ports, nous sommes réunis à Brest.

          2. La surveillance des récifs repose sur des contributions volontaires.

          3. Nous étudions la possibilité d’établir un bureau de liaison à Tirana pour aider les pilotes.

          4. Nous avons décidé de créer un centre commun de sauvetage en mer.

          5. Nous mettons en œuvre des programmes de balisage pour le Maroc, la Tunisie, l’Égypte et la Jordanie.

          6. Nous exprimons notre solidarité avec la Lettonie et la Lituanie face aux tempêtes.
          """);

  private static final List<Question> PLANS =
      AskedTexts.questions(
          """
          Déclaration du sommet de Brest

          1. Nous, ministres de l’Union des ports, nous sommes réunis à Brest.

          2. Nous étudions la possibilité d’établir un bureau de liaison à Tirana pour aider les pilotes.

          3. Nous avons décidé de créer un centre commun de sauvetage en mer.

          4. Nous sommes convenus d’ouvrir une école de pilotage sur la côte.
          """);

  private static List<MultipleChoice> choices(List<Question> questions, String stem) {
    return questions.stream()
        .map(Question::form)
        .filter(MultipleChoice.class::isInstance)
        .map(MultipleChoice.class::cast)
        .filter(choice -> choice.stem().contains(stem))
        .toList();
  }

  private static MultipleChoice choice(List<Question> questions, String stem) {
    return choices(questions, stem).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError(AskedTexts.stems(questions)));
  }

  @Test
  void exchangesOneWordForOthersOfItsFamily() {
    var choice = choice(FRENCH, "Sur quoi repose la surveillance des récifs");

    assertEquals("sur des contributions volontaires", choice.answer());
    assertTrue(
        choice.options().stream()
            .map(Form.Option::text)
            .allMatch(text -> text.matches("sur des contributions \\p{L}+s")),
        choice.toString());
  }

  @Test
  void makesNoFalseStatementOfAWordOutOfAFamily() {
    assertFalse(
        FRENCH.stream()
            .map(question -> question.form().stem())
            .anyMatch(stem -> stem.contains("contributions annuelles")));
  }

  @Test
  void asksWhetherAThingIsStudiedOrDecided() {
    var studied = choice(PLANS, "une possibilité à étudier");
    assertTrue(studied.answer().startsWith("établir"), studied.toString());
    assertTrue(
        studied.options().stream()
            .map(Form.Option::text)
            .filter(text -> !text.equals(studied.answer()))
            .allMatch(text -> text.startsWith("créer") || text.startsWith("ouvrir")),
        studied.toString());
  }

  @Test
  void asksForTheOneThatIsNotInTheRow() {
    var choice = choice(FRENCH, "le texte ne dit-il PAS que");

    assertEquals(4, choice.options().size());
    assertFalse(
        List.of("le Maroc", "la Tunisie", "l’Égypte", "la Jordanie").contains(choice.answer()),
        choice.toString());
  }

  @Test
  void exchangesTwoNamesOfARowEachInTwoOptions() {
    var choice = choice(FRENCH, "quels pays");

    assertEquals(4, choice.options().size());
    assertTrue(
        choice.options().stream()
            .map(Form.Option::text)
            .allMatch(text -> text.split(" et ").length == 2),
        choice.toString());
  }
}
