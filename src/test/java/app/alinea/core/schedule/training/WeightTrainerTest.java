package app.alinea.core.schedule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.alinea.core.schedule.Weights;
import app.alinea.core.task.Progress;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class WeightTrainerTest {
  private static final Weights TRUTH =
      new Weights(
          1.2, 4, 9, 25, 6.4, .83, 2.2, .03, 1.3, .25, 1.1, 1.1, .06, .3, 1.2, .6, 1.9, .6, .2, .07,
          .3);

  private final WeightTrainer trainer = new WeightTrainer(1);

  private static ReviewHistories log(Weights truth, int cards, int choices) {
    return new SimulatedLearner(truth, 42, choices).study(cards, 10).build();
  }

  @Test
  void recoversALearnersMemoryFromTheirLog() {
    var log = log(TRUTH, 3_000, 0);

    var found = trainer.fit(log, Progress.NONE).orElseThrow();

    double best = Evaluation.of(log, TRUTH, 0).logLoss();
    double before = Evaluation.of(log, Weights.DEFAULT, 0).logLoss();
    assertThat(Evaluation.of(log, found, 0).logLoss())
        .isCloseTo(best, within(.002))
        .isLessThan(before - .005);
    for (int rating = 0; rating < 4; rating++) {
      assertThat(found.get(rating) / TRUTH.get(rating)).as("w%d", rating).isBetween(.7, 1.4);
    }
    assertThat(found.get(20)).as("decay").isCloseTo(.3, within(.1));
  }

  @Test
  void guessedAnswersDoNotMakeAMemoryLookStronger() {
    var log = log(TRUTH, 3_000, 4);

    var found = trainer.fit(log, Progress.NONE).orElseThrow();

    assertThat(found.get(2) / TRUTH.get(2)).as("after a first Good").isBetween(.6, 1.6);
    assertThat(Evaluation.of(log, found, 0).logLoss())
        .isCloseTo(Evaluation.of(log, TRUTH, 0).logLoss(), within(.002));
  }

  @Test
  void theSameLogGivesTheSameWeightsToTheLastBit() {
    var once = trainer.fit(log(TRUTH, 400, 0), Progress.NONE);

    assertThat(trainer.fit(log(TRUTH, 400, 0), Progress.NONE)).isEqualTo(once);
  }

  @Test
  void newWeightsAreKeptOnlyWhereHeldBackReviewsAreBetterPredicted() {
    var log = log(TRUTH, 2_000, 0);

    var outcome = trainer.train(log, Weights.DEFAULT, Progress.NONE);

    assertThat(outcome).isInstanceOf(TrainingOutcome.Better.class);
    var better = (TrainingOutcome.Better) outcome;
    assertThat(better.figures().heldBack()).isEqualTo(better.figures().items() / 5 + 1);
    assertThat(better.figures().after().logLoss()).isLessThan(better.figures().before().logLoss());
    assertThat(WeightBounds.firstOutside(better.weights())).isEqualTo(-1);
    assertThat(trainer.train(log, TRUTH, Progress.NONE))
        .isInstanceOf(TrainingOutcome.NotBetter.class);
  }

  @Test
  void aShortLogSaysHowManyReviewsAreMissing() {
    var log = new ReviewHistories.Builder().add("a", 3, 0, 0).add("a", 3, 2, 0).build();

    assertThat(trainer.train(log, Weights.DEFAULT, Progress.NONE))
        .isEqualTo(new TrainingOutcome.TooFew(1, WeightTrainer.FEWEST_ITEMS));
    assertThat(trainer.fit(log, Progress.NONE)).contains(Weights.DEFAULT);
  }

  @Test
  void reportsRisingProgressAndStopsWhenTold() {
    var log = log(TRUTH, 300, 0);
    var seen = new ArrayList<Double>();

    trainer.train(
        log,
        Weights.DEFAULT,
        (done, total) -> {
          seen.add((double) done / total);
          return true;
        });

    assertThat(seen).isSorted().last().isEqualTo(1.0);
    assertThat(trainer.train(log, Weights.DEFAULT, (done, total) -> done < total / 4))
        .isEqualTo(new TrainingOutcome.Cancelled());
  }

  @Test
  void withSeveralRelearningStepsTheSameDayWeightsStayLow() {
    var w = Weights.DEFAULT.toArray();
    w[17] = 2;
    w[18] = 2;

    WeightBounds.clip(w, 3);

    double loss = -(Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + .3 * w[14]);
    assertThat(w[17]).isEqualTo(Math.sqrt(Math.max(.01, loss / 3))).isEqualTo(w[18]);
  }

  @Test
  void withOneReviewACardOnlyTheFirstStabilitiesAreFitted() {
    var log = new SimulatedLearner(TRUTH, 9, 0).study(400, 2).build();

    var found = trainer.fit(log, Progress.NONE).orElseThrow();

    for (int at = 4; at < Weights.COUNT; at++) {
      assertThat(found.get(at)).isEqualTo(Weights.DEFAULT.get(at));
    }
    assertThat(found.get(2)).isNotEqualTo(Weights.DEFAULT.get(2));
  }
}
