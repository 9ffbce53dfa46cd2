package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Years and amounts that end a sentence of English prose are chosen where they stand.
class FiguresAtTheEndTest {
  private static final List<MultipleChoice> CHOICES =
      AskedTexts.questions(
              """
              1. We, the Leaders of the Harbour League, met in Bergen on 12 May 2022. We welcome the
              dredging of the northern channels.

              2. We reaffirm our commitment to halting and reversing the silting of the estuarine
              channels and the decay of the lighthouses by 2030.

              3. We welcome the decision of Norway to support the Harbour Rescue Facility for the
              divers of the northern lighthouses with initial funding of $2 million.

              4. We will repair the lighthouses of the outer islands together with the pilots who
              manned the boats of the northern harbours in 2019.
              """)
          .stream()
          .map(Question::form)
          .filter(MultipleChoice.class::isInstance)
          .map(MultipleChoice.class::cast)
          .toList();

  @Test
  void aTermIsAskedForBehindTheVerbItBelongsTo() {
    assertThat(CHOICES)
        .filteredOn(choice -> choice.stem().endsWith("lighthouses by which year?"))
        .isNotEmpty()
        .allSatisfy(choice -> assertThat(choice.answer()).isEqualTo("2030"));
  }

  @Test
  void noOptionLiesBeforeTheTextItself() {
    assertThat(CHOICES)
        .filteredOn(choice -> choice.answer().equals("2030"))
        .flatExtracting(MultipleChoice::options)
        .extracting(Option::text)
        .isNotEmpty()
        .allMatch(year -> Integer.parseInt(year) > 2022);
  }

  @Test
  void anAmountIsAskedForWhereItStands() {
    assertThat(CHOICES).anyMatch(choice -> choice.stem().endsWith("funding of what amount?"));
  }

  @Test
  void aYearThatAnyVerbMayTakeIsNotAskedForAtTheEnd() {
    assertThat(CHOICES).noneMatch(choice -> choice.stem().contains("in which year?"));
  }
}
