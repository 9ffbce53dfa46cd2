package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Wrong options made of the key: one word of a short one, two of a long one, none of a row that
/// goes on.
class ExchangedWordsTest {
  private static final List<Question> QUESTIONS =
      AskedTexts.questions(
          """
          Déclaration du sommet de Brest

          1. Nous, ministres de l’Union des ports, nous sommes réunis à Brest.

          2. Le littoral méridional de l’archipel est exposé aux tempêtes de sable venues du désert.

          3. Nous avons créé une flotte de secours pour approfondir le dialogue politique et la coopération scientifique avec les pêcheurs de l’archipel.

          4. La surveillance des récifs repose sur des moyens politiques, navals et d’autres instruments.

          5. Le phare de la pointe vise à atténuer les risques, à prévenir l’escalade et à accroître la transparence des routes maritimes.

          6. Le ministre a félicité la capitainerie de la présentation du bilan des finances publiques de l’archipel.
          """);

  private static List<MultipleChoice> choices(String part) {
    return QUESTIONS.stream()
        .map(Question::form)
        .filter(MultipleChoice.class::isInstance)
        .map(MultipleChoice.class::cast)
        .filter(choice -> choice.answer().contains(part))
        .toList();
  }

  @Test
  void anAdjectiveCanBeExchangedBeforeWhatBelongsToItsNoun() {
    assertTrue(
        choices("littoral").stream()
            .flatMap(choice -> choice.options().stream())
            .map(Form.Option::text)
            .anyMatch("le littoral septentrional de l’archipel"::equals),
        AskedTexts.stems(QUESTIONS));
  }

  @Test
  void ofALongKeyTwoWordsAreExchangedEachInTwoOptions() {
    var choice = choices("approfondir le dialogue").getFirst();
    var texts = choice.options().stream().map(Form.Option::text).toList();

    assertEquals(4, texts.size(), texts.toString());
    assertEquals(2, texts.stream().filter(text -> text.contains("dialogue politique")).count());
    assertEquals(
        2, texts.stream().filter(text -> text.contains("coopération scientifique")).count());
  }

  @Test
  void ofARowThatGoesOnNoMemberIsExchanged() {
    assertEquals(List.of(), choices("et d’autres instruments"));
  }

  @Test
  void noWordStandsTwiceInAnOption() {
    for (var choice : choices("")) {
      for (var option : choice.options()) {
        var words = List.of(option.text().replaceAll("[,;]", "").split(" ", -1));
        assertFalse(
            words.stream()
                .filter(word -> word.length() > 6)
                .anyMatch(word -> words.indexOf(word) != words.lastIndexOf(word)),
            option.text());
      }
    }
  }

  @Test
  void whatAMinisterIsInChargeOfIsNotExchangedElsewhere() {
    assertFalse(
        choices("finances").stream()
            .flatMap(choice -> choice.options().stream())
            .anyMatch(option -> option.text().contains("défense")),
        AskedTexts.stems(QUESTIONS));
  }
}
