package app.alinea.core.study;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.DaysAhead;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What an answer does to a card's schedule, by where it was given and what it proves.
///
/// Cramming and classes leave the schedule alone. A quiz counts for cards under review only: a
/// right answer when the card was due anyway, a wrong one always. An answer that may have been a
/// guess leaves the memory as it was and brings the card back within minutes, to be recalled.
public final class ReviewEffect {
  private static final Duration SOON = Duration.ofMinutes(10);

  private final Scheduler scheduler;
  private final Optional<DaysAhead> ahead;

  public ReviewEffect(Scheduler scheduler) {
    this(scheduler, Optional.empty());
  }

  /// @param ahead to put the card on a quiet day; empty for any day within the fuzz
  public ReviewEffect(Scheduler scheduler, Optional<DaysAhead> ahead) {
    this.scheduler = scheduler;
    this.ahead = ahead;
  }

  /// What an answer may change.
  public enum Kind {
    /// The memory and the schedule.
    COUNTED,
    /// The schedule alone: the answer proves nothing yet.
    UNPROVEN,
    /// Nothing: the answer was given beside the schedule.
    APART
  }

  /// What became of a card.
  ///
  /// @param elapsedDays whole study days since the last answer that counted, 0 before the first
  public record Change(Kind kind, int elapsedDays, CardSchedule after) {}

  public Change apply(CardSchedule before, Review review) {
    var kind = kind(before, review);
    int elapsed =
        before
            .lastReviewAt()
            .map(last -> scheduler.elapsedDays(last, review.at(), review.zone()))
            .orElse(0);
    return new Change(kind, elapsed, after(kind, before, review));
  }

  private static Kind kind(CardSchedule before, Review review) {
    boolean counts =
        switch (review.session()) {
          case STUDY -> true;
          case QUIZ ->
              before.phase() == Phase.REVIEW
                  && (review.grade() == Grade.AGAIN
                      || before.dueAt().map(due -> !due.isAfter(review.at())).orElse(false));
          case CRAM, CLASS -> false;
        };
    if (!counts) {
      return Kind.APART;
    }
    return GradeMapping.ofVersion(review.gradeMapping()).proves(review.evidence())
        ? Kind.COUNTED
        : Kind.UNPROVEN;
  }

  private CardSchedule after(Kind kind, CardSchedule before, Review review) {
    return switch (kind) {
      case COUNTED ->
          scheduler.answer(
              before, review.grade(), review.at(), review.zone(), review.card().value(), ahead);
      case UNPROVEN -> askedAgain(before, review.at());
      case APART -> before;
    };
  }

  /// The time of the last review stays, so that the answer to come is judged over the whole wait.
  private static CardSchedule askedAgain(CardSchedule before, Instant at) {
    var phase =
        switch (before.phase()) {
          case NEW, LEARNING -> Phase.LEARNING;
          case REVIEW, RELEARNING -> Phase.RELEARNING;
        };
    return new CardSchedule(
        phase,
        before.step(),
        before.memory(),
        Optional.of(at.plus(SOON)),
        before.lastReviewAt(),
        before.reviews() + 1,
        before.lapses());
  }
}
