package app.alinea.core.schedule.training;

import app.alinea.core.schedule.Weights;

/// The range of each weight, outside which FSRS-6 makes no sense (fsrs-rs 6.5.0,
/// `parameter_clipper`).
public final class WeightBounds {
  private static final double[] LEAST = {
    .001, .001, .001, .001, 1, .001, .001, .001, 0, 0, .001, .001, .001, .001, 0, 0, 1, 0, 0, .01,
    .1
  };
  private static final double[] MOST = {
    100, 100, 100, 100, 10, 4, 4, .75, 4.5, .8, 3.5, 5, .25, .9, 4, 1, 6, 2, 2, .8, .8
  };
  private static final int FORGETTING = 11;

  private WeightBounds() {}

  /// Moves each weight into its range. With several relearning steps the two same-day weights are
  /// kept so low that these steps cannot outweigh the forgetting before them.
  ///
  /// @param relearningSteps in the learner's settings
  static void clip(double[] w, int relearningSteps) {
    for (int at = 0; at < w.length; at++) {
      w[at] = Math.clamp(w[at], LEAST[at], MOST[at]);
    }
    if (relearningSteps > 1) {
      double loss =
          -(Math.log(w[FORGETTING])
              + Math.log(Math.pow(2, w[FORGETTING + 2]) - 1)
              + .3 * w[FORGETTING + 3]);
      double ceiling = Math.sqrt(Math.max(.01, loss / relearningSteps));
      w[17] = Math.min(w[17], ceiling);
      w[18] = Math.min(w[18], ceiling);
    }
  }

  /// The first weight outside its range.
  ///
  /// @return its index, or -1 where all are inside
  public static int firstOutside(Weights weights) {
    for (int at = 0; at < Weights.COUNT; at++) {
      if (!(weights.get(at) >= LEAST[at] && weights.get(at) <= MOST[at])) {
        return at;
      }
    }
    return -1;
  }

  /// @return least and most of a weight
  public static double[] of(int index) {
    return new double[] {LEAST[index], MOST[index]};
  }
}
