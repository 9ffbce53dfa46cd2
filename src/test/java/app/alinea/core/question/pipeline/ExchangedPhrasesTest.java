package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Of a phrase two words are exchanged, each in two of the options.
class ExchangedPhrasesTest {
  private static final List<Question> FRENCH =
      AskedTexts.questions(
          """
          Déclaration du sommet de Brest

          1. Nous, ministres de l’Union des ports, nous sommes réunis à Brest.

          2. La surveillance des récifs repose sur des moyens politiques et militaires.

          3. La sûreté des criques repose sur la production de défense.

          4. Nous ouvrons une école de pilotage pour prévenir les tempêtes et les naufrages.

          5. La récolte des algues repose sur la Commission portuaire nationale et sur des bénévoles.
          """);

  private static final List<Question> ENGLISH =
      AskedTexts.questions(
          """
          1. We, the Leaders of the Coastal Group, met in Riga on 3-4 May 2023.

          2. We will open a school of diving in Riga to support local recovery and reduce economic losses.

          3. We will mend the old lighthouse of Riga to hold governments accountable.
          """);

  private static MultipleChoice choice(List<Question> questions, String stem) {
    return questions.stream()
        .map(Question::form)
        .filter(MultipleChoice.class::isInstance)
        .map(MultipleChoice.class::cast)
        .filter(choice -> choice.stem().contains(stem))
        .findFirst()
        .orElseThrow(() -> new AssertionError(AskedTexts.stems(questions)));
  }

  private static long having(MultipleChoice choice, String words) {
    return choice.options().stream()
        .map(Form.Option::text)
        .filter(text -> text.contains(words))
        .count();
  }

  @Test
  void putsEachOfTwoExchangedWordsInTwoOptions() {
    var choice = choice(FRENCH, "Sur quoi repose la surveillance des récifs");

    assertEquals(4, choice.options().size());
    assertEquals(2, having(choice, "politiques"));
    assertEquals(2, having(choice, "militaires"));
  }

  @Test
  void leavesAComplementToWhatIsExchangedWhole() {
    var choice = choice(FRENCH, "Sur quoi repose la sûreté des criques");

    assertEquals(choice.options().size(), having(choice, " de défense"));
    assertEquals(1, having(choice, "la production"));
  }

  @Test
  void exchangesNoAdjectiveOfAName() {
    assertTrue(
        FRENCH.stream()
            .map(Question::form)
            .filter(MultipleChoice.class::isInstance)
            .map(MultipleChoice.class::cast)
            .allMatch(choice -> having(choice, "Commission portuaire internationale") == 0),
        FRENCH::toString);
  }

  @Test
  void takesNoEnglishNounForOneThatTheAdjectiveBehindItQualifies() {
    assertTrue(
        ENGLISH.stream()
            .map(Question::form)
            .filter(MultipleChoice.class::isInstance)
            .map(MultipleChoice.class::cast)
            .allMatch(choice ->
                having(choice, "diplomatic losses") == 0 && having(choice, "military losses") == 0),
        ENGLISH::toString);
  }

  @Test
  void exchangesWhomAnEnglishPurposeNames() {
    var choice = choice(ENGLISH, "mend the old lighthouse");

    assertEquals(4, choice.options().size());
    assertEquals(1, having(choice, "governments"));
  }
}
