package app.alinea.lan;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// How often a sender may ask for something: a bucket of permits for each, filled at a steady pace.
/// Safe for many threads.
final class SenderLimits {
  /// Senders to remember; when there are more, those that have been still are forgotten.
  private static final int MOST_SENDERS = 10_000;

  private final double capacity;
  private final double perSecond;
  private final Clock clock;
  private final Map<Object, Bucket> buckets = new ConcurrentHashMap<>();

  SenderLimits(double capacity, double perSecond, Clock clock) {
    this.capacity = capacity;
    this.perSecond = perSecond;
    this.clock = clock;
  }

  private record Bucket(double permits, long at) {}

  /// Takes one permit, where there is one.
  boolean allows(Object sender) {
    long now = clock.millis();
    if (buckets.size() > MOST_SENDERS) {
      buckets.values().removeIf(bucket -> filled(bucket, now) >= capacity);
    }
    var allowed = new AtomicBoolean();
    buckets.compute(
        sender,
        (_, bucket) -> {
          double permits = bucket == null ? capacity : filled(bucket, now);
          allowed.set(permits >= 1);
          return new Bucket(permits >= 1 ? permits - 1 : permits, now);
        });
    return allowed.get();
  }

  /// Whether a permit is left, without taking it.
  boolean hasPermit(Object sender) {
    var bucket = buckets.get(sender);
    return bucket == null || filled(bucket, clock.millis()) >= 1;
  }

  /// A sender that will not come back needs no bucket.
  void forget(Object sender) {
    buckets.remove(sender);
  }

  private double filled(Bucket bucket, long now) {
    double gained = Math.max(0, now - bucket.at()) / 1_000.0 * perSecond;
    return Math.min(capacity, bucket.permits() + gained);
  }
}
