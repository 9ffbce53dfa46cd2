package app.alinea.desktop.study;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.Evidence;
import app.alinea.desktop.question.Answering;
import app.alinea.desktop.study.StudyState.Answered;
import app.alinea.desktop.study.StudyState.Shown;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        typed(shown).or(() -> arranged(shown)),
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

  /// How the learner put items in order or paired them off.
  private static Optional<String> arranged(Shown shown) {
    var answering = shown.answering();
    return switch (shown.card().question().form()) {
      case Form.Ordering(_, var items) ->
          Optional.of(
              String.join(" → ", answering.arrangement().stream().map(items::get).toList()));
      case Form.Matching(_, var pairs) ->
          Optional.of(
              IntStream.range(0, answering.partners().size())
                  .filter(left -> answering.partners().get(left) != Answering.OPEN)
                  .mapToObj(left ->
                      pairs.get(left).left()
                          + " = "
                          + pairs.get(answering.partners().get(left)).right())
                  .collect(Collectors.joining(" ; ")));
      case Form.MultipleChoice _,
          Form.TrueFalse _,
          Form.Cloze _,
          Form.Flashcard _,
          Form.ShortAnswer _ ->
          Optional.empty();
    };
  }

  private static List<String> optionsShown(Shown shown) {
    var order = shown.answering().shownOrder();
    return switch (shown.card().question().form()) {
      case Form.MultipleChoice(_, var options, _) ->
          order.stream().map(index -> options.get(index).text()).toList();
      case Form.TrueFalse _ -> order.stream().map(index -> index == 0 ? "true" : "false").toList();
      case Form.Ordering(_, var items) -> order.stream().map(items::get).toList();
      case Form.Matching(_, var pairs) ->
          order.stream().map(index -> pairs.get(index).right()).toList();
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> List.of();
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
