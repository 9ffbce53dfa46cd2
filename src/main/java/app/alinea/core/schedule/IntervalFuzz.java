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

  /// Whole days among which a card may be put; both ends belong to it.
  record Range(int least, int most) {}

  /// @param days before fuzz
  /// @param atLeast the range begins here or later, 1 or more
  /// @param maximum the range ends here or earlier; it wins over atLeast
  static Range around(double days, int atLeast, int maximum) {
    double spread = spread(days);
    long least = Math.round(days - spread);
    long most = Math.round(days + spread);
    int from = (int) Math.min(maximum, Math.max(atLeast, spread == 0 ? least : Math.max(2, least)));
    return new Range(from, Math.clamp(most, from, Math.max(from, maximum)));
  }

  private static double spread(double days) {
    if (days < BANDS[0][0]) {
      return 0;
    }
    double spread = 1;
    for (var band : BANDS) {
      spread += band[2] * Math.max(0, Math.min(days, band[1]) - band[0]);
    }
    return spread;
  }

  /// Any day of the range, each as likely.
  ///
  /// @param seed the same seed gives the same day
  static int any(Range range, long seed) {
    double at = new SplittableRandom(seed).nextDouble();
    return (int) (range.least + (long) (at * (range.most - range.least + 1)));
  }
}
