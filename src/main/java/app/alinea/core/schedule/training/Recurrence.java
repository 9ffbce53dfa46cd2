package app.alinea.core.schedule.training;

/// Walks the memory of one card forwards through FSRS-6 and the loss backwards through it: the
/// gradient of the weighted cross-entropy by all 21 weights for the price of about two walks.
///
/// The formulas are those of `Fsrs6`; where a value is clamped, its gradient is zero. Confined to
/// one thread.
final class Recurrence {
  private static final double SMALLEST = 0.001;
  private static final double LARGEST = 36_500;
  private static final double CERTAIN = 1e-7;

  private final ReviewHistories log;
  private final double[] w;

  /// Before each row: stability, difficulty; at each row: recall, 1 + f t / S.
  private double[] s = new double[64];

  private double[] d = new double[64];
  private double[] r = new double[64];
  private double[] q = new double[64];

  private double decay;
  private double factor;
  private double factorByDecay;
  private double easyDifficulty;
  private double growth;

  /// @param weights changed by the caller between walks, announced by `weightsChanged`
  Recurrence(ReviewHistories log, double[] weights) {
    this.log = log;
    this.w = weights;
    weightsChanged();
  }

  void weightsChanged() {
    decay = w[20];
    factor = Math.pow(.9, -1 / decay) - 1;
    factorByDecay = (factor + 1) * Math.log(.9) / (decay * decay);
    easyDifficulty = w[4] - Math.exp(3 * w[5]) + 1;
    growth = Math.exp(w[8]);
  }

  /// Adds a card's part of the gradient of the loss.
  ///
  /// @param weightOfRow of each row's item in the loss, 0 where it has none
  /// @param end one past the last row with a weight
  void addGradient(int card, int end, double[] weightOfRow, double[] gradient) {
    int start = log.starts[card];
    predict(card, end);
    double byS = 0;
    double byD = 0;
    for (int row = end - 1; row > start; row--) {
      int at = row - start;
      double byR = weightOfRow[row] == 0 ? 0 : lossByRecall(row, r[at]) * weightOfRow[row];
      if (row < end - 1) {
        // The adjoints so far belong to the state after this row.
        double afterS = byS;
        double afterD = byD;
        byS = 0;
        byD = 0;
        if (s[at + 1] > SMALLEST && s[at + 1] < LARGEST) {
          if (log.days[row] == 0) {
            byS = sameDayBackwards(at, log.ratings[row], afterS, gradient);
          } else if (log.ratings[row] == 1) {
            byS = forgottenByS(at, afterS, gradient);
            byD = forgottenD;
            byR += forgottenR;
          } else {
            byS = recalledByS(at, log.ratings[row], afterS, gradient);
            byD = recalledD;
            byR += recalledR;
          }
        }
        byD += difficultyBackwards(at, log.ratings[row], afterD, gradient);
      }
      if (byR != 0 && log.days[row] > 0) {
        double ratio = log.days[row] / s[at];
        byS += byR * r[at] * decay * factor * ratio / (q[at] * s[at]);
        gradient[20] -= byR * r[at] * (Math.log(q[at]) + decay * ratio * factorByDecay / q[at]);
      }
    }
    firstBackwards(log.ratings[start], byS, byD, gradient);
  }

  /// Fills in the recall predicted at each row of a card, as `recallAt` tells.
  void predict(int card, int end) {
    int start = log.starts[card];
    if (end - start >= s.length) {
      grow(end - start + 1);
    }
    int first = log.ratings[start];
    s[1] = Math.clamp(w[first - 1], SMALLEST, LARGEST);
    d[1] = Math.clamp(w[4] - Math.exp(w[5] * (first - 1)) + 1, 1, 10);
    for (int row = start + 1; row < end; row++) {
      int at = row - start;
      q[at] = 1 + factor * log.days[row] / s[at];
      r[at] = log.days[row] == 0 ? 1 : Math.exp(-decay * Math.log(q[at]));
      if (row + 1 < end) {
        s[at + 1] = Math.clamp(next(at, log.days[row], log.ratings[row]), SMALLEST, LARGEST);
        d[at + 1] = nextDifficulty(at, log.ratings[row]);
      }
    }
  }

  double recallAt(int rowInCard) {
    return r[rowInCard];
  }

  private void grow(int length) {
    s = new double[length * 2];
    d = new double[length * 2];
    r = new double[length * 2];
    q = new double[length * 2];
  }

  private double next(int at, int days, int g) {
    if (days == 0) {
      double k = sameDayGrowth(s[at], g);
      return s[at] * (g >= 2 ? Math.max(k, 1) : k);
    }
    return g == 1
        ? Math.min(forgotten(at), s[at] * Math.exp(-w[17] * w[18]))
        : s[at] * (1 + increase(at, g));
  }

  private double sameDayGrowth(double stability, int g) {
    return Math.exp(w[17] * (g - 3 + w[18]) - w[19] * Math.log(stability));
  }

  private double increase(int at, int g) {
    return scale(at, g) * Math.expm1(w[10] * (1 - r[at]));
  }

  private double scale(int at, int g) {
    return growth
        * (11 - d[at])
        * Math.exp(-w[9] * Math.log(s[at]))
        * (g == 2 ? w[15] : g == 4 ? w[16] : 1);
  }

  private double forgotten(int at) {
    return w[11]
        * Math.exp(-w[12] * Math.log(d[at]) + w[14] * (1 - r[at]))
        * Math.expm1(w[13] * Math.log1p(s[at]));
  }

  private double damped(int at, int g) {
    return d[at] - w[6] * (g - 3) * (10 - d[at]) / 9;
  }

  private double nextDifficulty(int at, int g) {
    return Math.clamp(w[7] * easyDifficulty + (1 - w[7]) * damped(at, g), 1, 10);
  }

  private double lossByRecall(int row, double recall) {
    double p = Math.clamp(log.rightness(row, recall), CERTAIN, 1 - CERTAIN);
    return (log.isRight(row) ? -1 / p : 1 / (1 - p)) * log.rightnessSlope(row);
  }

  private double sameDayBackwards(int at, int g, double afterS, double[] gradient) {
    double k = sameDayGrowth(s[at], g);
    if (g >= 2 && k <= 1) {
      return afterS;
    }
    double grown = afterS * s[at] * k;
    gradient[17] += grown * (g - 3 + w[18]);
    gradient[18] += grown * w[17];
    gradient[19] -= grown * Math.log(s[at]);
    return afterS * k * (1 - w[19]);
  }

  private double recalledD;
  private double recalledR;

  private double recalledByS(int at, int g, double afterS, double[] gradient) {
    double scale = scale(at, g);
    double gained = Math.exp(w[10] * (1 - r[at]));
    double increase = scale * (gained - 1);
    double byIncrease = afterS * s[at];
    gradient[8] += byIncrease * increase;
    gradient[9] -= byIncrease * increase * Math.log(s[at]);
    gradient[10] += byIncrease * scale * gained * (1 - r[at]);
    if (g == 2 && w[15] > 0) {
      gradient[15] += byIncrease * increase / w[15];
    } else if (g == 4) {
      gradient[16] += byIncrease * increase / w[16];
    }
    recalledD = -byIncrease * increase / (11 - d[at]);
    recalledR = -byIncrease * scale * gained * w[10];
    return afterS * (1 + increase) - byIncrease * w[9] * increase / s[at];
  }

  private double forgottenD;
  private double forgottenR;

  private double forgottenByS(int at, double afterS, double[] gradient) {
    double left = forgotten(at);
    double kept = Math.exp(-w[17] * w[18]);
    if (left > s[at] * kept) {
      gradient[17] -= afterS * s[at] * kept * w[18];
      gradient[18] -= afterS * s[at] * kept * w[17];
      forgottenD = 0;
      forgottenR = 0;
      return afterS * kept;
    }
    double power = Math.exp(w[13] * Math.log1p(s[at]));
    double others = left / (power - 1);
    gradient[11] += afterS * left / w[11];
    gradient[12] -= afterS * left * Math.log(d[at]);
    gradient[13] += afterS * others * power * Math.log1p(s[at]);
    gradient[14] += afterS * left * (1 - r[at]);
    forgottenD = -afterS * w[12] * left / d[at];
    forgottenR = -afterS * left * w[14];
    return afterS * others * w[13] * power / (s[at] + 1);
  }

  private double difficultyBackwards(int at, int g, double afterD, double[] gradient) {
    double next = w[7] * easyDifficulty + (1 - w[7]) * damped(at, g);
    if (afterD == 0 || next <= 1 || next >= 10) {
      return 0;
    }
    gradient[4] += afterD * w[7];
    gradient[5] -= afterD * w[7] * 3 * Math.exp(3 * w[5]);
    gradient[6] -= afterD * (1 - w[7]) * (g - 3) * (10 - d[at]) / 9;
    gradient[7] += afterD * (easyDifficulty - damped(at, g));
    return afterD * (1 - w[7]) * (1 + w[6] * (g - 3) / 9);
  }

  private void firstBackwards(int g, double byS, double byD, double[] gradient) {
    if (w[g - 1] >= SMALLEST) {
      gradient[g - 1] += byS;
    }
    double raw = w[4] - Math.exp(w[5] * (g - 1)) + 1;
    if (raw > 1 && raw < 10) {
      gradient[4] += byD;
      gradient[5] -= byD * (g - 1) * Math.exp(w[5] * (g - 1));
    }
  }
}
