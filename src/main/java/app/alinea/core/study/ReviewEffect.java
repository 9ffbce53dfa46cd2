package app.alinea.core.study;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.Scheduler;
import java.time.Instant;
import java.time.ZoneId;

/// What an answer does to a card's schedule, by where it was given.
///
/// Cramming and classes leave the schedule alone. A quiz counts for cards under review only: a
/// right answer when the card was due anyway, a wrong one always. Replaying the log repeats exactly
/// this.
public final class ReviewEffect {
  private final Scheduler scheduler;

  public ReviewEffect(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  public CardSchedule apply(
      CardSchedule before, CardId card, Grade grade, SessionKind session, Instant at, ZoneId zone) {
    boolean counts =
        switch (session) {
          case STUDY -> true;
          case QUIZ ->
              before.phase() == CardSchedule.Phase.REVIEW
                  && (grade == Grade.AGAIN
                      || before.dueAt().map(due -> !due.isAfter(at)).orElse(false));
          case CRAM, CLASS -> false;
        };
    return counts ? scheduler.answer(before, grade, at, zone, card.value()) : before;
  }
}
