package app.alinea.core.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.Grade;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GradeMappingTest {
  @ParameterizedTest
  @CsvSource({
    "MULTIPLE_CHOICE, , true,  false, false, GOOD",
    "MULTIPLE_CHOICE, EASY, true,  false, false, GOOD",
    "MULTIPLE_CHOICE, , true,  true,  false, HARD",
    "MULTIPLE_CHOICE, , true,  false, true,  HARD",
    "MULTIPLE_CHOICE, , false, false, false, AGAIN",
    "TRUE_FALSE,      , false, false, true,  AGAIN",
    "ORDERING,        , true,  false, false, GOOD",
    "MATCHING,        , ,      false, false, AGAIN",
    "CLOZE,           EASY, true,  false, false, EASY",
    "CLOZE,           EASY, false, false, false, AGAIN",
    "SHORT_ANSWER,    EASY, true,  false, true,  HARD",
    "SHORT_ANSWER,    , true,  false, false, GOOD",
    "FLASHCARD,       HARD, ,      false, false, HARD",
    "FLASHCARD,       AGAIN, ,     false, true,  AGAIN",
    "FLASHCARD,       EASY, ,      false, false, EASY"
  })
  void theGradeFollowsFromWhatWasSeen(
      QuestionType type,
      @org.jspecify.annotations.Nullable Grade pressed,
      @org.jspecify.annotations.Nullable Boolean correct,
      boolean unsure,
      boolean hinted,
      Grade expected) {
    var evidence =
        new Evidence(
            type,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(pressed),
            Optional.ofNullable(correct),
            unsure,
            hinted,
            Duration.ofSeconds(4));
    assertThat(new GradeMapping().grade(evidence)).isEqualTo(expected);
  }
}
