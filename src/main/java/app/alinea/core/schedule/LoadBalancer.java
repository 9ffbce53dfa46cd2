package app.alinea.core.schedule;

import app.alinea.core.schedule.IntervalFuzz.Range;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Chooses a quiet day among those that the fuzz allows.
///
/// A day without reviews weighs 1, one with n reviews n^-2.15 ivl^-3 (Anki, fsrs load balancer,
/// 2024); the day is drawn by weight, so that a day that is quiet for everybody does not fill up at
/// once. A reduced day counts twice its reviews and one more. Days with a card from the same
/// sentence and days of minimum load are left out wherever another day is open.
final class LoadBalancer {
  private static final double COUNT_POWER = -2.15;
  private static final double INTERVAL_POWER = -3;

  private LoadBalancer() {}

  /// @param days the interval before fuzz
  /// @param seed the same seed and the same days ahead give the same day
  static int choose(Range range, double days, DaysAhead ahead, long seed) {
    if (range.most() > DaysAhead.HORIZON || range.least() == range.most()) {
      return IntervalFuzz.any(range, seed);
    }
    var open = open(range, ahead);
    var weights = new double[open.length];
    double total = 0;
    for (int i = 0; i < open.length; i++) {
      weights[i] = weight(open[i], days, ahead);
      total += weights[i];
    }
    double left = new SplittableRandom(seed).nextDouble() * total;
    for (int i = 0; i < open.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return open[i];
      }
    }
    return open[open.length - 1];
  }

  /// Keeps siblings apart first, then spares the easy days, as far as any day is left.
  private static int[] open(Range range, DaysAhead ahead) {
    var all = IntStream.rangeClosed(range.least(), range.most()).toArray();
    var apart = unlessAll(all, ahead::hasSibling);
    return unlessAll(apart, day -> ahead.load(day) == EasyDays.Load.MINIMUM);
  }

  private static int[] unlessAll(int[] days, IntPredicate leftOut) {
    var kept = IntStream.of(days).filter(leftOut.negate()).toArray();
    return kept.length == 0 ? days : kept;
  }

  private static double weight(int day, double days, DaysAhead ahead) {
    int due = ahead.load(day) == EasyDays.Load.REDUCED ? 2 * ahead.due(day) + 1 : ahead.due(day);
    return due == 0 ? 1 : Math.pow(due, COUNT_POWER) * Math.pow(days, INTERVAL_POWER);
  }
}
