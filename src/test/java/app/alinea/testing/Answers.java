package app.alinea.testing;

import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.Evidence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Answers as a learner gives them.
public final class Answers {
  private Answers() {}

  /// A flashcard turned over and graded after five seconds.
  public static Evidence graded(Grade grade) {
    return new Evidence(
        QuestionType.FLASHCARD,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(grade),
        Optional.empty(),
        false,
        false,
        Duration.ofSeconds(5));
  }
}
