package app.alinea.core.study;

import app.alinea.core.study.CardRepository.DueOrder;
import java.time.LocalDate;

/// A backlog spread over days: until it is over, the day's limit and order take the place of the
/// usual ones. No due date moves, so that giving it up leaves no trace.
///
/// @param until the first study day on which the usual limit counts again
/// @param reviewsPerDay 1 or more
public record CatchUp(LocalDate until, int reviewsPerDay, DueOrder order) {
  private static final int MOST_DAYS = 60;

  public CatchUp {
    if (reviewsPerDay < 1) {
      throw new IllegalArgumentException("reviews a day out of range: " + reviewsPerDay);
    }
  }

  /// @param overdue reviews whose day is past
  /// @param coming reviews that fall due on these days anyway
  /// @param days 1 or more
  public static CatchUp over(int days, int overdue, int coming, LocalDate today, DueOrder order) {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("days out of range: " + days);
    }
    return new CatchUp(
        today.plusDays(days), Math.max(1, Math.ceilDiv(overdue + coming, days)), order);
  }

  public boolean isOn(LocalDate today) {
    return today.isBefore(until);
  }

  StudySettings applied(StudySettings usual) {
    return usual
        .withLimits(usual.limits().newPerDay(), Math.min(StudySettings.Limits.MOST, reviewsPerDay))
        .withSequence(order, usual.sequence().newCards());
  }
}
