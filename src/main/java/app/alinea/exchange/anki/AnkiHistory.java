package app.alinea.exchange.anki;

import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.CardHistory;
import app.alinea.core.study.CardHistory.Standing;
import app.alinea.core.study.PastAnswer;
import app.alinea.core.study.SessionKind;
import app.alinea.exchange.anki.ForeignCollection.AnswerRow;
import app.alinea.exchange.anki.ForeignCollection.CardRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a card of Anki lived through: its answers, and the day it comes back.
final class AnkiHistory {
  private static final long LONGEST_ANSWER_MS = Duration.ofMinutes(10).toMillis();
  private static final long FIRST_MS = Instant.parse("1990-01-01T00:00:00Z").toEpochMilli();
  private static final long FARTHEST_DAY = 36_500;
  private static final int FILTERED = 3;
  private static final int RESET = 4;

  private final long createdSeconds;
  private final Clock clock;

  AnkiHistory(long createdSeconds, Clock clock) {
    this.createdSeconds = createdSeconds;
    this.clock = clock;
  }

  Optional<CardHistory> of(CardRow card, List<AnswerRow> answers) {
    var past = past(answers);
    boolean suspended = card.queue() == -1;
    return past.isEmpty() && !suspended
        ? Optional.empty()
        : Optional.of(
            new CardHistory(past, past.isEmpty() ? Optional.empty() : standing(card), suspended));
  }

  private List<PastAnswer> past(List<AnswerRow> answers) {
    var past = new ArrayList<PastAnswer>();
    long now = clock.millis();
    for (var answer : answers) {
      if (answer.type() == RESET && answer.factor() == 0) {
        past.clear(); // the learner had the card begin anew
      }
      boolean known = answer.ease() >= 1 && answer.ease() <= 4 && answer.type() <= FILTERED;
      if (known && answer.atMs() >= FIRST_MS && answer.atMs() <= now) {
        // A filtered deck without rescheduling writes no factor: practice beside the schedule.
        boolean apart = answer.type() == FILTERED && answer.factor() == 0;
        past.add(
            PastAnswer.pressed(
                Instant.ofEpochMilli(answer.atMs()),
                clock.getZone(),
                Grade.ofRating(answer.ease()),
                Duration.ofMillis(Math.clamp(answer.timeMs(), 0, LONGEST_ANSWER_MS)),
                apart ? SessionKind.CRAM : SessionKind.STUDY));
      }
    }
    return past;
  }

  private Optional<Standing> standing(CardRow card) {
    return switch (card.type()) {
      case 1 -> seconds(card.due()).map(due -> new Standing(Phase.LEARNING, 0, Optional.of(due)));
      case 2 -> day(card.due()).map(due -> new Standing(Phase.REVIEW, 0, Optional.of(due)));
      case 3 -> seconds(card.due()).map(due -> new Standing(Phase.RELEARNING, 0, Optional.of(due)));
      default -> Optional.empty();
    };
  }

  private Optional<Instant> day(long due) {
    boolean sensible = Math.abs(due) <= FARTHEST_DAY && createdSeconds * 1000 >= FIRST_MS;
    return sensible
        ? Optional.of(Instant.ofEpochSecond(createdSeconds).plus(Duration.ofDays(due)))
        : Optional.empty();
  }

  private static Optional<Instant> seconds(long due) {
    return due * 1000 >= FIRST_MS && due < 10_000_000_000L
        ? Optional.of(Instant.ofEpochSecond(due))
        : Optional.empty();
  }
}
