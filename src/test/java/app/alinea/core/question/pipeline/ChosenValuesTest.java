package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Wrong options for years and partners that a reader of the text could believe.
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

  @Test
  void offersNoStateOfAnotherContinentAsAPartner() {
    var choices =
        choices(
            """
            1. The United States and Japan met in Bergen to speak of the lighthouses of the seas.

            2. The United States and Japan remain committed to advancing trilateral cooperation
            with Australia to ensure a peaceful and stable region.

            3. The United States and Japan continue to support Haiti in the repair of its harbours.

            4. The United States and Japan continue to support Ukraine in the repair of its roads.
            """);

    assertThat(choices)
        .filteredOn(choice -> choice.answer().equals("Australia"))
        .flatExtracting(MultipleChoice::options)
        .extracting(Option::text)
        .doesNotContain("Haiti", "Ukraine");
  }
}
