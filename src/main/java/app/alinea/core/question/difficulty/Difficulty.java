package app.alinea.core.question.difficulty;

/// How hard a question is, from 0 (easy) to 1 (hard): a first estimate from its features, corrected
/// by answers.
///
/// The corrected value is (K·d + m) / (K + n): d the estimate, n the answers and m the misses, a
/// hard answer being half a miss. It is the posterior mean of the failure rate under a Beta(K·d,
/// K·(1 − d)) prior (Gelman et al., Bayesian Data Analysis, 3rd ed., § 2.4), K = 6: the estimate
/// weighs as much as six first answers. Later answers count for a quarter, because the schedule
/// asks when about nine in ten are known, whatever the question.
///
/// @param estimate from the features
/// @param tally the answers
public record Difficulty(double estimate, AnswerTally tally) {
  private static final double ESTIMATE_WEIGHT = 6;
  private static final double LATER_WEIGHT = 0.25;
  private static final double EASY_BELOW = 0.4;
  private static final double HARD_FROM = 0.6;

  public Difficulty {
    if (!(estimate >= 0 && estimate <= 1)) {
      throw new IllegalArgumentException("estimate %s is not from 0 to 1".formatted(estimate));
    }
  }

  /// In words.
  public enum Level {
    EASY,
    MEDIUM,
    HARD
  }

  /// From 0 to 1.
  public double value() {
    var answers = tally.first().all() + LATER_WEIGHT * tally.later().all();
    var misses = tally.first().misses() + LATER_WEIGHT * tally.later().misses();
    return (ESTIMATE_WEIGHT * estimate + misses) / (ESTIMATE_WEIGHT + answers);
  }

  public Level level() {
    var value = value();
    if (value < EASY_BELOW) {
      return Level.EASY;
    }
    return value < HARD_FROM ? Level.MEDIUM : Level.HARD;
  }

  /// Whether answers have moved it.
  public boolean isCorrected() {
    return tally.answers() > 0;
  }
}
