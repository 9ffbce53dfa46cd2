package app.alinea.core.schedule;

import java.util.SplittableRandom;

/// Spreads intervals so that cards learnt together do not stay together.
///
/// Up to 2.5 days nothing; above, one day and a part of the interval that shrinks as it grows: 15 %
/// of what lies between 2.5 and 7 days, 10 % up to 20 days, 5 % beyond.
final class IntervalFuzz {
  private static final double[][] BANDS = {
    {2.5, 7, .15}, {7, 20, .10}, {20, Double.MAX_VALUE, .05}
  };

  private IntervalFuzz() {}

  /// @param days before fuzz
  /// @param seed the same seed gives the same day
  static int apply(double days, long seed, int maximum) {
    if (days < BANDS[0][0]) {
      return Math.clamp(Math.round(days), 1, maximum);
    }
    double spread = 1;
    for (var band : BANDS) {
      spread += band[2] * Math.max(0, Math.min(days, band[1]) - band[0]);
    }
    long least = Math.min(maximum, Math.max(2, Math.round(days - spread)));
    long most = Math.min(maximum, Math.max(least, Math.round(days + spread)));
    return (int) (least + (long) (new SplittableRandom(seed).nextDouble() * (most - least + 1)));
  }
}
