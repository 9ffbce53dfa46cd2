package app.alinea.core.schedule.training;

/// Adam (Kingma and Ba, 2015) with a learning rate that falls to zero along half a cosine. Confined
/// to one thread.
final class Adam {
  private static final double RATE = .04;
  private static final double MEAN_DECAY = .9;
  private static final double SQUARE_DECAY = .999;
  private static final double EPSILON = 1e-8;

  private final int steps;
  private final double[] mean;
  private final double[] square;
  private int step;

  /// @param steps in all, over which the rate falls
  Adam(int weights, int steps) {
    this.steps = steps;
    this.mean = new double[weights];
    this.square = new double[weights];
  }

  void step(double[] w, double[] gradient) {
    double rate = RATE * .5 * (1 + Math.cos(Math.PI * Math.min(step, steps) / steps));
    step++;
    double meanBias = 1 - Math.pow(MEAN_DECAY, step);
    double squareBias = 1 - Math.pow(SQUARE_DECAY, step);
    for (int at = 0; at < w.length; at++) {
      mean[at] = MEAN_DECAY * mean[at] + (1 - MEAN_DECAY) * gradient[at];
      square[at] = SQUARE_DECAY * square[at] + (1 - SQUARE_DECAY) * gradient[at] * gradient[at];
      w[at] -= rate * (mean[at] / meanBias) / (Math.sqrt(square[at] / squareBias) + EPSILON);
    }
  }
}
