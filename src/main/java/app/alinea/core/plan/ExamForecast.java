package app.alinea.core.plan;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What is expected of the exam's day.
///
/// @param recalls expected recall of each card
/// @param score expected share of all cards recalled
/// @param unseen cards that there will be no time to begin
public record ExamForecast(double[] recalls, Score score, int unseen) {
  /// How far a learner's recall strays from the model's, all cards together, in log odds. Measured
  /// on simulated learners: docs/benchmarks/exam-plan.md.
  private static final double MODEL_ERROR = .45;

  private static final double NINETY_PERCENT = 1.645;

  /// A share of cards recalled, with the interval that holds it nine times in ten.
  ///
  /// @param cards it is about
  public record Score(int cards, double mean, double low, double high) {
    public long percent() {
      return Math.round(100 * mean);
    }

    public long lowPercent() {
      return Math.round(100 * low);
    }

    public long highPercent() {
      return Math.round(100 * high);
    }
  }

  public ExamForecast {
    recalls = recalls.clone();
  }

  static ExamForecast of(double[] recalls, int unseen) {
    return new ExamForecast(recalls, score(recalls), unseen);
  }

  /// The score of some of the cards.
  public Score score(IntPredicate which) {
    return score(
        IntStream.range(0, recalls.length).filter(which).mapToDouble(at -> recalls[at]).toArray());
  }

  private static Score score(double[] recalls) {
    if (recalls.length == 0) {
      return new Score(0, 0, 0, 0);
    }
    double mean = mean(recalls);
    double luck = 0;
    for (double recall : recalls) {
      luck += recall * (1 - recall);
    }
    double chance = NINETY_PERCENT * Math.sqrt(luck) / recalls.length;
    double below = mean - shifted(recalls, -NINETY_PERCENT * MODEL_ERROR);
    double above = shifted(recalls, NINETY_PERCENT * MODEL_ERROR) - mean;
    return new Score(
        recalls.length,
        mean,
        Math.max(0, mean - Math.hypot(below, chance)),
        Math.min(1, mean + Math.hypot(above, chance)));
  }

  /// The mean where all are recalled a little better or worse; what is not known cannot be.
  private static double shifted(double[] recalls, double logOdds) {
    double odds = Math.exp(logOdds);
    double sum = 0;
    for (double recall : recalls) {
      sum += recall * odds / (1 - recall + recall * odds);
    }
    return sum / recalls.length;
  }

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }
}
