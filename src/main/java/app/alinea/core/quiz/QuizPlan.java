package app.alinea.core.quiz;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionType;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What a learner asks for before a quiz begins.
///
/// @param topics any of these; empty for all
/// @param types any of these; empty for all that a program can mark
/// @param questions 1 to 200
/// @param mode when answers are shown
/// @param time for the whole quiz, where there is a clock
public record QuizPlan(
    DocumentId document,
    Set<String> topics,
    Set<QuestionType> types,
    int questions,
    Mode mode,
    Optional<Duration> time,
    long seed) {
  public QuizPlan {
    topics = Set.copyOf(topics);
    types = Set.copyOf(types);
    if (questions < 1 || questions > 200) {
      throw new IllegalArgumentException("no quiz has %d questions".formatted(questions));
    }
  }

  /// When the right answer is shown.
  public enum Mode {
    AT_ONCE,
    EXAM
  }
}
