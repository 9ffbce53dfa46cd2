package app.alinea.desktop.study;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.Evidence;
import app.alinea.desktop.study.StudyState.Answered;
import app.alinea.desktop.study.StudyState.Shown;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the review log wants to know of a card on show.
final class Evidences {
  /// A learner who went for a walk did not think for an hour.
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Evidences() {}

  /// @param grade pressed, which counts where the question asks for one
  static Evidence of(Answered answered, Grade grade, boolean hinted, Duration time) {
    var shown = answered.shown();
    var asks = answered.asksForGrade();
    var guessed = !asks && grade.rating() < Grade.GOOD.rating();
    return new Evidence(
        shown.card().question().type(),
        optionsShown(shown),
        shown.answering().chosen().get(),
        typed(shown),
        asks ? Optional.of(grade) : Optional.empty(),
        correct(answered, grade),
        answered.unsure() || guessed,
        hinted,
        time);
  }

  private static Optional<Boolean> correct(Answered answered, Grade grade) {
    return switch (answered.outcome()) {
      case RIGHT -> Optional.of(true);
      case WRONG -> Optional.of(false);
      case NEAR -> Optional.of(grade != Grade.AGAIN);
      case SHOWN -> answered.asksForGrade() ? Optional.empty() : Optional.of(false);
    };
  }

  /// What the learner typed, where they did.
  static Optional<String> typed(Shown shown) {
    return Optional.of(shown.answering().typed().get().strip()).filter(text -> !text.isEmpty());
  }

  private static List<String> optionsShown(Shown shown) {
    var order = shown.answering().shownOrder();
    return switch (shown.card().question().form()) {
      case Form.MultipleChoice(_, var options, _) ->
          order.stream().map(index -> options.get(index).text()).toList();
      case Form.TrueFalse _ -> order.stream().map(index -> index == 0 ? "true" : "false").toList();
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _, Form.Ordering _, Form.Matching _ ->
          List.of();
    };
  }

  static Duration time(Instant from, Instant to) {
    var time = Duration.between(from, to);
    if (time.isNegative()) {
      return Duration.ZERO;
    }
    return time.compareTo(LONGEST) > 0 ? LONGEST : time;
  }

  static Question with(Question question, Set<QuestionFlag> flags) {
    return new Question(
        question.id(),
        question.form(),
        question.anchor(),
        question.topics(),
        question.difficulty(),
        question.explanation(),
        question.provenance(),
        flags,
        question.status(),
        question.edited());
  }
}
