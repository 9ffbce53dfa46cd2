package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Wrong options for years that a reader of the text could believe.
class ChosenValuesTest {
  private static List<MultipleChoice> choices(String text) {
    return AskedTexts.questions(text).stream()
        .map(Question::form)
        .filter(MultipleChoice.class::isInstance)
        .map(MultipleChoice.class::cast)
        .toList();
  }

  @Test
  void offersNoYearGoneByForAMeetingStillToCome() {
    var choices =
        choices(
            """
            1. We met in Bergen on 12 May 2031 to speak of the lighthouses of the northern seas.

            2. We will make as much progress as possible on the protection of kelp forests by the
            Polar Kelp Conference in 2034.
            """);

    assertThat(choices)
        .filteredOn(choice -> choice.answer().equals("2034"))
        .isNotEmpty()
        .allSatisfy(choice ->
            assertThat(choice.options())
                .extracting(Option::text)
                .allSatisfy(year -> assertThat(Integer.parseInt(year)).isGreaterThan(2031)));
  }
}
