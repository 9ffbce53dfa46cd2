package app.alinea.core.schedule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.alinea.core.schedule.Fsrs6;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecurrenceTest {
  /// No weight at a bound or a kink, where no gradient exists.
  private static final double[] WEIGHTS = {
    .4, 1.3, 2.4, 8.1, 6.2, .7, 2.1, .02, 1.7, .17, .8, 1.6, .07, .25, 1.5, .55, 1.9, .6, .2, .08,
    .2
  };

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void theGradientIsTheSlopeOfTheLossByEveryWeight(int choices) {
    var log = new SimulatedLearner(Weights.DEFAULT, 3, choices).study(60, 9).build();
    var weight = new double[log.reviews()];
    for (int row = 0; row < weight.length; row++) {
      weight[row] = log.ranks[row] < 0 ? 0 : 1 + row % 3;
    }
    var gradient = new double[Weights.COUNT];
    var walk = new Recurrence(log, WEIGHTS.clone());
    for (int card = 0; card < log.cards(); card++) {
      walk.addGradient(card, log.starts[card + 1], weight, gradient);
    }
    for (int at = 0; at < Weights.COUNT; at++) {
      double step = 1e-6 * Math.max(1, Math.abs(WEIGHTS[at]));
      double slope = (loss(log, weight, at, step) - loss(log, weight, at, -step)) / (2 * step);
      assertThat(gradient[at]).as("w%d", at).isCloseTo(slope, within(1e-3 * (1 + Math.abs(slope))));
    }
  }

  private static double loss(ReviewHistories log, double[] weight, int changed, double by) {
    var w = WEIGHTS.clone();
    w[changed] += by;
    var walk = new Recurrence(log, w);
    double sum = 0;
    for (int card = 0; card < log.cards(); card++) {
      int start = log.starts[card];
      walk.predict(card, log.starts[card + 1]);
      for (int row = start + 1; row < log.starts[card + 1]; row++) {
        if (weight[row] > 0) {
          double p = log.rightness(row, walk.recallAt(row - start));
          sum -= weight[row] * Math.log(log.isRight(row) ? p : 1 - p);
        }
      }
    }
    return sum;
  }

  @Test
  void theWalkPredictsWhatTheSchedulersModelPredicts() {
    var log = new SimulatedLearner(Weights.DEFAULT, 5, 0).study(40, 12).build();
    var walk = new Recurrence(log, Weights.DEFAULT.toArray());
    var model = new Fsrs6(Weights.DEFAULT);
    for (int card = 0; card < log.cards(); card++) {
      int start = log.starts[card];
      walk.predict(card, log.starts[card + 1]);
      var state = model.first(Grade.ofRating(log.ratings[start]));
      for (int row = start + 1; row < log.starts[card + 1]; row++) {
        assertThat(walk.recallAt(row - start))
            .isCloseTo(model.retrievability(state, log.days[row]), within(1e-12));
        state = model.next(state, log.days[row], Grade.ofRating(log.ratings[row]));
      }
    }
  }
}
