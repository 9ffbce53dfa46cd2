package app.alinea.core.study;

import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.Grade;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What was seen of one answer, before anyone judged it.
///
/// @param type of the question as asked
/// @param optionsShown texts of the options, items or right sides in the order shown, empty for
///   other types
/// @param chosen index among optionsShown of what the learner chose
/// @param typed what the learner typed, or the order or pairs they made
/// @param pressed the grade the learner gave, where the question asks for one
/// @param correct whether the answer was right, where the program judged it
/// @param unsure whether the learner said so
/// @param hinted whether a hint was shown
/// @param time from the question's showing to the answer, capped at 10 minutes
public record Evidence(
    QuestionType type,
    List<String> optionsShown,
    Optional<Integer> chosen,
    Optional<String> typed,
    Optional<Grade> pressed,
    Optional<Boolean> correct,
    boolean unsure,
    boolean hinted,
    Duration time) {
  public Evidence {
    optionsShown = List.copyOf(optionsShown);
  }

  /// Options that a guess would choose among; 0 where the answer had to be recalled. Orders and
  /// pairs have so many that a guess hardly succeeds.
  public int choices() {
    return switch (type) {
      case MULTIPLE_CHOICE -> optionsShown.size();
      case TRUE_FALSE -> 2;
      case CLOZE, FLASHCARD, SHORT_ANSWER, ORDERING, MATCHING -> 0;
    };
  }
}
