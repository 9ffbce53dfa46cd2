package app.alinea.core.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The learner's day, which begins at a local hour after midnight so that a late evening is one
/// day.
///
/// @param rolloverHour 0 to 23
public record StudyDay(int rolloverHour) {
  public LocalDate of(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDateTime().minusHours(rolloverHour).toLocalDate();
  }

  /// The first moment of a study day. Where the clocks leap over the hour, the moment after the
  /// leap.
  public Instant startOf(LocalDate day, ZoneId zone) {
    return day.atTime(LocalTime.of(rolloverHour, 0)).atZone(zone).toInstant();
  }

  /// Whole study days from one moment to another, never below 0: a clock that was set back does not
  /// unlearn anything.
  public int between(Instant from, Instant to, ZoneId zone) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(of(from, zone), of(to, zone)));
  }
}
