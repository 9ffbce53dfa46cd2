package app.alinea.desktop.today;

import app.alinea.core.study.StudyForecast;
import java.time.Duration;

/// What there is to study today within the learner's limits and plans.
///
/// @param reviews review cards
/// @param learning cards in their first steps
/// @param fresh new cards
/// @param overdue review cards whose day is past, whatever the limits
/// @param time how long it will take
/// @param answered answers given today
public record DailyWork(
    int reviews, int learning, int fresh, int overdue, Duration time, int answered) {
  /// A smaller backlog is gone in one session.
  private static final int WORTH_SPREADING = 20;

  private static final int REVIEWS_A_DAY = 25;
  private static final int FEWEST_DAYS = 2;
  private static final int MOST_DAYS = 14;

  static DailyWork of(StudyForecast today, int answered) {
    var remaining = today.remaining();
    return new DailyWork(
        remaining.due(),
        remaining.learning(),
        remaining.fresh(),
        today.overdue(),
        today.expected(),
        answered);
  }

  public int cards() {
    return reviews + learning + fresh;
  }

  /// At least 1 where there is anything to do.
  public int minutes() {
    return (int) Math.max(1, Math.round(time.toSeconds() / 60.0));
  }

  boolean isBacklog() {
    return overdue >= WORTH_SPREADING;
  }

  /// Days over which the backlog is a moderate effort.
  int daysToSpread() {
    return Math.clamp(Math.ceilDiv(overdue, REVIEWS_A_DAY), FEWEST_DAYS, MOST_DAYS);
  }
}
