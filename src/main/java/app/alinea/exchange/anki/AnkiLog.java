package app.alinea.exchange.anki;

import app.alinea.core.exchange.CardProgress;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.study.Review;
import app.alinea.core.study.SessionKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Our answers as lines of Anki's review log, from which it computes memories anew. Confined to one
/// thread.
final class AnkiLog {
  /// Stands for a difficulty in the middle; Anki takes 0 for practice beside the schedule.
  private static final int FACTOR = 600;

  private static final int LONGEST_ANSWER_MS = 60_000;

  private final Connection connection;
  private final Set<Long> moments = new HashSet<>();

  AnkiLog(Connection connection) {
    this.connection = connection;
  }

  /// What Anki calls an answer.
  private enum Kind {
    LEARNING,
    REVIEW,
    RELEARNING,
    FILTERED
  }

  void add(long card, CardProgress progress) throws SQLException {
    var log = progress.log();
    var sql = "INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      Optional<Instant> before = Optional.empty();
      boolean graduated = false;
      for (int at = 0; at < log.size(); at++) {
        var review = log.get(at);
        var waited = before.map(earlier -> Duration.between(earlier, review.at()));
        boolean days = waited.filter(wait -> wait.toDays() > 0).isPresent();
        graduated |= days;
        var kind = kind(review, days, graduated);
        insert.setLong(1, moment(review));
        insert.setLong(2, card);
        insert.setInt(3, review.grade().rating());
        insert.setLong(4, interval(next(progress, at, review)));
        insert.setLong(5, interval(waited));
        insert.setInt(6, kind == Kind.FILTERED ? 0 : FACTOR);
        insert.setLong(7, Math.min(LONGEST_ANSWER_MS, review.evidence().time().toMillis()));
        insert.setInt(8, kind.ordinal());
        insert.executeUpdate();
        before = Optional.of(review.at());
      }
    }
  }

  private static Kind kind(Review review, boolean days, boolean graduated) {
    if (review.session() != SessionKind.STUDY) {
      return Kind.FILTERED;
    }
    if (days) {
      return Kind.REVIEW;
    }
    return graduated ? Kind.RELEARNING : Kind.LEARNING;
  }

  /// The wait after an answer: until the next one, or until the card is due.
  private static Optional<Duration> next(CardProgress progress, int at, Review review) {
    var log = progress.log();
    if (at + 1 < log.size()) {
      return Optional.of(Duration.between(review.at(), log.get(at + 1).at()));
    }
    var schedule = progress.schedule();
    return schedule
        .dueAt()
        .filter(_ -> schedule.phase() != Phase.NEW)
        .map(due -> Duration.between(review.at(), due));
  }

  /// Days, or seconds below zero.
  private static long interval(Optional<Duration> wait) {
    return wait.filter(known -> !known.isNegative())
        .map(known -> known.toDays() > 0 ? known.toDays() : -known.toSeconds())
        .orElse(0L);
  }

  /// Anki names a line by its millisecond, so that two cannot share one.
  private long moment(Review review) {
    long at = review.at().toEpochMilli();
    while (!moments.add(at)) {
      at++;
    }
    return at;
  }
}
