package app.alinea.core.schedule.training;

import app.alinea.core.schedule.Weights;
import java.util.ArrayList;
import java.util.HashMap;

/// Compares predicted with actual recall over the items of a log.
///
/// The bins of the root mean square error are those of the srs-benchmark: delay, place in the
/// card's history and lapses so far, each on a geometric scale.
public final class Evaluation {
  private static final double CERTAIN = 1e-7;
  private static final int TENTHS = 10;

  private Evaluation() {}

  /// Sums over reviews that are alike.
  private static final class Bin {
    double predicted;
    int right;
    int reviews;

    void add(double prediction, boolean isRight) {
      predicted += prediction;
      right += isRight ? 1 : 0;
      reviews++;
    }
  }

  /// Delay, place and lapses, each rounded to its scale.
  private record Alike(double delay, double place, double lapses) {}

  /// @param from items of this rank and above count
  public static Fit of(ReviewHistories log, Weights weights, int from) {
    var walk = new Recurrence(log, weights.toArray());
    var bins = new HashMap<Alike, Bin>();
    var tenths = new Bin[TENTHS];
    double loss = 0;
    int count = 0;
    for (int card = 0; card < log.cards(); card++) {
      int start = log.starts[card];
      walk.predict(card, log.starts[card + 1]);
      int lapses = 0;
      for (int row = start + 1; row < log.starts[card + 1]; row++) {
        if (log.ranks[row] >= from && log.ranks[row] >= 0) {
          double p =
              Math.clamp(log.rightness(row, walk.recallAt(row - start)), CERTAIN, 1 - CERTAIN);
          boolean right = log.isRight(row);
          loss -= Math.log(right ? p : 1 - p);
          count++;
          bins.computeIfAbsent(alike(log.days[row], row - start + 1, lapses), _ -> new Bin())
              .add(p, right);
          add(tenths, p, right);
        }
        lapses += log.days[row] > 0 && !log.isRight(row) ? 1 : 0;
      }
    }
    var calibration = new ArrayList<Fit.Calibration>();
    for (var bin : tenths) {
      if (bin != null) {
        calibration.add(
            new Fit.Calibration(
                bin.predicted / bin.reviews, (double) bin.right / bin.reviews, bin.reviews));
      }
    }
    return new Fit(count == 0 ? 0 : loss / count, rmse(bins, count), calibration);
  }

  private static void add(Bin[] tenths, double p, boolean right) {
    int at = Math.min(TENTHS - 1, (int) (p * TENTHS));
    if (tenths[at] == null) {
      tenths[at] = new Bin();
    }
    tenths[at].add(p, right);
  }

  private static Alike alike(int days, int place, int lapses) {
    return new Alike(
        scaled(days, 2.48, 3.62),
        scaled(place, 1.99, 1.89),
        lapses == 0 ? 0 : scaled(lapses, 1.65, 1.73));
  }

  private static double scaled(int value, double factor, double base) {
    return factor * Math.pow(base, Math.floor(Math.log(value) / Math.log(base)));
  }

  private static double rmse(HashMap<Alike, Bin> bins, int count) {
    double sum = 0;
    for (var bin : bins.values()) {
      double gap = (bin.predicted - bin.right) / bin.reviews;
      sum += bin.reviews * gap * gap;
    }
    return count == 0 ? 0 : Math.sqrt(sum / count);
  }
}
