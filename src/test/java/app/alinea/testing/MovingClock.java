package app.alinea.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that the test sets. Confined to one thread.
public final class MovingClock extends Clock {
  private final ZoneId zone;
  private Instant now;

  public MovingClock(Instant start, ZoneId zone) {
    this.now = start;
    this.zone = zone;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  public void set(Instant moment) {
    now = moment;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovingClock(now, other);
  }
}
