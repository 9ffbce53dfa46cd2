package app.alinea.core.schedule.training;

import app.alinea.core.schedule.Weights;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/// Estimates the stability after a first review of each grade from how often the first wait was
/// survived.
///
/// Per grade the sum over delays of n BCE(y, R(t, S)) + |S - default|/16 is smallest, where y =
/// (hits + mean recall)/(n + 1). Stabilities rise with the grade; of two that do not the one with
/// more reviews wins. Grades without reviews lie between their neighbours: ln S2 = .41 ln S1 + .59
/// ln S3 and ln S3 = .46 ln S2 + .54 ln S4.
final class FirstStabilities {
  private static final double LEAST = .001;
  private static final double MOST = 100;
  private static final double PULL = 16;
  private static final int GRID = 60;
  private static final int REFINEMENTS = 60;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final double[] LOWER_MEAN = {-.41, 1, -.59, 0};
  private static final double[] UPPER_MEAN = {0, -.46, 1, -.54};

  private final ReviewHistories log;
  private final double decay = Weights.DEFAULT.get(20);
  private final double factor = Math.pow(.9, -1 / decay) - 1;
  private final double meanRecall;

  /// Answers after one delay among as many options.
  private static final class Group {
    final int row;
    int size;
    int hits;

    Group(int row) {
      this.row = row;
    }
  }

  FirstStabilities(ReviewHistories log) {
    this.log = log;
    int hits = 0;
    for (int row = 0; row < log.reviews(); row++) {
      hits += log.ranks[row] >= 0 && log.isRight(row) ? 1 : 0;
    }
    this.meanRecall = log.items() == 0 ? 0 : (double) hits / log.items();
  }

  /// @return four stabilities in days, rising
  double[] estimate(boolean[] used) {
    var counts = new int[4];
    var stabilities = new double[4];
    for (int rating = 1; rating <= 4; rating++) {
      var groups = groups(rating, used);
      counts[rating - 1] = groups.values().stream().mapToInt(group -> group.size).sum();
      double standard = Weights.DEFAULT.get(rating - 1);
      stabilities[rating - 1] = minimum(s -> loss(groups, s, standard));
    }
    order(stabilities, counts);
    fill(stabilities, counts);
    for (int at = 0; at < 4; at++) {
      stabilities[at] = Math.clamp(stabilities[at], LEAST, MOST);
    }
    return stabilities;
  }

  private TreeMap<Long, Group> groups(int rating, boolean[] used) {
    var groups = new TreeMap<Long, Group>();
    for (int card = 0; card < log.cards(); card++) {
      int row = Outliers.firstItem(log, card);
      if (row >= 0 && used[row] && log.ratings[log.starts[card]] == rating) {
        var group =
            groups.computeIfAbsent(log.days[row] * 128L + log.choices[row], _ -> new Group(row));
        group.size++;
        group.hits += log.isRight(row) ? 1 : 0;
      }
    }
    return groups;
  }

  private double loss(TreeMap<Long, Group> groups, double stability, double standard) {
    double sum = Math.abs(stability - standard) / PULL;
    for (var group : groups.values()) {
      double recall = Math.pow(1 + factor * log.days[group.row] / stability, -decay);
      double p = log.rightness(group.row, recall);
      double y = (group.hits + meanRecall) / (group.size + 1);
      sum -= group.size * (y * Math.log(p) + (1 - y) * Math.log1p(-p));
    }
    return sum;
  }

  /// A grid finds the valley, golden sections its ground, both in the logarithm of the stability.
  private static double minimum(DoubleUnaryOperator loss) {
    double least = Math.log(LEAST);
    double step = (Math.log(MOST) - least) / GRID;
    int best = 0;
    double bestLoss = Double.POSITIVE_INFINITY;
    for (int at = 0; at <= GRID; at++) {
      double found = loss.applyAsDouble(Math.exp(least + at * step));
      if (found < bestLoss) {
        bestLoss = found;
        best = at;
      }
    }
    double low = least + Math.max(0, best - 1) * step;
    double high = least + Math.min(GRID, best + 1) * step;
    for (int at = 0; at < REFINEMENTS; at++) {
      double width = GOLDEN * (high - low);
      if (loss.applyAsDouble(Math.exp(high - width)) < loss.applyAsDouble(Math.exp(low + width))) {
        high = low + width;
      } else {
        low = high - width;
      }
    }
    return Math.exp((low + high) / 2);
  }

  private static void order(double[] s, int[] counts) {
    int[][] pairs = {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}};
    for (var pair : pairs) {
      int lower = pair[0];
      int higher = pair[1];
      if (counts[lower] > 0 && counts[higher] > 0 && s[lower] > s[higher]) {
        if (counts[lower] > counts[higher]) {
          s[higher] = s[lower];
        } else {
          s[lower] = s[higher];
        }
      }
    }
  }

  private static void fill(double[] s, int[] counts) {
    var missing =
        java.util.stream.IntStream.range(0, 4).filter(rating -> counts[rating] == 0).toArray();
    switch (missing.length) {
      case 0 -> {}
      case 1 -> solve(s, missing[0], missing[0] < 2 ? LOWER_MEAN : UPPER_MEAN);
      case 2 -> solve(s, missing[0], missing[1]);
      case 3 -> scale(s, counts);
      default -> System.arraycopy(Weights.DEFAULT.toArray(), 0, s, 0, 4);
    }
  }

  private static double rest(double[] s, double[] mean, int one, int other) {
    double sum = 0;
    for (int at = 0; at < 4; at++) {
      sum += at == one || at == other ? 0 : mean[at] * Math.log(s[at]);
    }
    return sum;
  }

  private static void solve(double[] s, int missing, double[] mean) {
    s[missing] = Math.exp(-rest(s, mean, missing, missing) / mean[missing]);
  }

  /// Cramer's rule on the two means.
  private static void solve(double[] s, int one, int other) {
    double a = -rest(s, LOWER_MEAN, one, other);
    double b = -rest(s, UPPER_MEAN, one, other);
    double determinant = LOWER_MEAN[one] * UPPER_MEAN[other] - LOWER_MEAN[other] * UPPER_MEAN[one];
    s[one] = Math.exp((a * UPPER_MEAN[other] - LOWER_MEAN[other] * b) / determinant);
    s[other] = Math.exp((LOWER_MEAN[one] * b - a * UPPER_MEAN[one]) / determinant);
  }

  /// One known grade moves the defaults of the others in proportion.
  private static void scale(double[] s, int[] counts) {
    for (int known = 0; known < 4; known++) {
      if (counts[known] > 0) {
        double ratio = s[known] / Weights.DEFAULT.get(known);
        for (int at = 0; at < 4; at++) {
          s[at] = at == known ? s[at] : Weights.DEFAULT.get(at) * ratio;
        }
        return;
      }
    }
  }
}
