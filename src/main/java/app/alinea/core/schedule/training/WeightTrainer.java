package app.alinea.core.schedule.training;

import app.alinea.core.schedule.Weights;
import app.alinea.core.task.Progress;
import java.util.Optional;

/// Fits the 21 weights to a learner's log, and keeps them only if they are better.
///
/// A first training on the older four fifths of the items is measured on the newest fifth, which it
/// has not seen, against the weights in force. Where it predicts better, a second training on all
/// items gives the weights to use. One set a learner: sets by deck are measurably worse.
public final class WeightTrainer {
  /// Fewest items for a training whose gain can be measured.
  public static final int FEWEST_ITEMS = 40;

  private static final double TRAINED_SHARE = .8;
  private static final int HALVES = 2;

  private final int relearningSteps;

  /// @param relearningSteps in the learner's settings; they bound the same-day weights
  public WeightTrainer(int relearningSteps) {
    this.relearningSteps = relearningSteps;
  }

  /// Weights fitted to a whole log, without looking whether they are better.
  ///
  /// @return empty where the progress said stop
  public Optional<Weights> fit(ReviewHistories log, Progress progress) {
    var clean = Outliers.removed(log);
    return new Optimiser(clean, clean.items(), relearningSteps).optimise(progress);
  }

  /// @param current weights in force
  public TrainingOutcome train(ReviewHistories log, Weights current, Progress progress) {
    if (log.items() < FEWEST_ITEMS) {
      return new TrainingOutcome.TooFew(log.items(), FEWEST_ITEMS);
    }
    var clean = Outliers.removed(log);
    if (clean.items() < FEWEST_ITEMS) {
      return new TrainingOutcome.TooFew(clean.items(), FEWEST_ITEMS);
    }
    int cut = (int) (clean.items() * TRAINED_SHARE);
    var tried = new Optimiser(clean, cut, relearningSteps).optimise(half(progress, 0));
    if (tried.isEmpty()) {
      return new TrainingOutcome.Cancelled();
    }
    var figures =
        new TrainingFigures(
            log.reviews(),
            clean.items(),
            clean.items() - cut,
            Evaluation.of(clean, current, cut),
            Evaluation.of(clean, tried.get(), cut));
    if (!figures.improves()) {
      var _ = progress.report(1, 1);
      return new TrainingOutcome.NotBetter(figures);
    }
    return new Optimiser(clean, clean.items(), relearningSteps)
        .optimise(half(progress, 1))
        .<TrainingOutcome>map(weights -> new TrainingOutcome.Better(weights, figures))
        .orElseGet(TrainingOutcome.Cancelled::new);
  }

  private static Progress half(Progress progress, int which) {
    return (done, total) -> progress.report(which * total + done, HALVES * total);
  }
}
