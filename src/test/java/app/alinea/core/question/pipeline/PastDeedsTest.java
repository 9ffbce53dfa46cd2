package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Questions on what a text tells of years gone by, and of whom it speaks.
class PastDeedsTest {
  private static final List<Question> QUESTIONS =
      AskedTexts.questions(
          """
          1. The ministers met in Oslo on 4 May 2024. In 2023, Denmark announced the River Health Partnership. In 2021,
          Norway established the Lake Academy and signed guidelines for the ferries.

          2. Norway remains the cornerstone of the ferry system, and its harbours reflect the care of the
          lake. In 2027, Sweden intends to hold a Conference on Otters in Bergen.
          """,
          7);

  @Test
  void offersNoYearAfterTheTextForWhatWasDone() {
    var asked =
        QUESTIONS.stream()
            .filter(question -> question.form().stem().contains("did Denmark"))
            .filter(question -> question.form().stem().contains("River Health"))
            .map(Question::form)
            .filter(Form.MultipleChoice.class::isInstance)
            .map(Form.MultipleChoice.class::cast)
            .toList();

    assertFalse(asked.isEmpty());
    assertTrue(
        asked.stream()
            .flatMap(form -> form.options().stream())
            .noneMatch(option -> option.text().compareTo("in 2024") > 0));
  }

  @Test
  void leavesOutWhatASecondVerbInThePastWouldBreak() {
    assertTrue(
        QUESTIONS.stream()
            .map(question -> question.form().stem())
            .noneMatch(stem -> stem.contains(" did ") && stem.contains("and signed")));
  }

  @Test
  void carriesNoSecondClauseAlong() {
    assertTrue(
        QUESTIONS.stream()
            .map(Question::form)
            .noneMatch(form ->
                form.stem().contains("?") && form.stem().contains(", and its harbours")
                    || form.answer().contains(", and its harbours")));
  }
}
