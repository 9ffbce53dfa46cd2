package app.alinea.core.schedule;

/// The free spaced repetition scheduler, version 6: difficulty, stability, retrievability.
///
/// Formulas: open-spaced-repetition, "The FSRS-6 algorithm"; the same-day rule multiplies stability
/// by e^(w17 (G-3+w18)) S^(-w19), and forgetting follows (1 + f t/S)^(-w20).
public final class Fsrs6 implements MemoryModel {
  private static final double SMALLEST_STABILITY = 0.001;
  private static final double LARGEST_STABILITY = 36_500;

  private final Weights w;
  private final double decay;
  private final double factor;
  private final double easyDifficulty;
  private final double recallGrowth;
  private final double leastKept;

  public Fsrs6(Weights weights) {
    this.w = weights;
    this.decay = weights.get(20);
    this.factor = Math.pow(0.9, -1 / decay) - 1;
    this.easyDifficulty = rawFirstDifficulty(4);
    this.recallGrowth = Math.exp(weights.get(8));
    this.leastKept = Math.exp(weights.get(17) * weights.get(18));
  }

  @Override
  public MemoryState first(Grade grade) {
    int g = grade.rating();
    return new MemoryState(clampStability(w.get(g - 1)), clampDifficulty(rawFirstDifficulty(g)));
  }

  private double rawFirstDifficulty(int g) {
    return w.get(4) - Math.exp(w.get(5) * (g - 1)) + 1;
  }

  @Override
  public MemoryState next(MemoryState state, int elapsedDays, Grade grade) {
    int g = grade.rating();
    double difficulty = nextDifficulty(state.difficulty(), g);
    double stability =
        elapsedDays == 0
            ? sameDay(state.stability(), g)
            : g == 1 ? forgotten(state, elapsedDays) : recalled(state, elapsedDays, g);
    return new MemoryState(clampStability(stability), difficulty);
  }

  private double nextDifficulty(double d, int g) {
    double damped = d - w.get(6) * (g - 3) * (10 - d) / 9;
    return clampDifficulty(w.get(7) * easyDifficulty + (1 - w.get(7)) * damped);
  }

  private double sameDay(double s, int g) {
    double growth = Math.exp(w.get(17) * (g - 3 + w.get(18))) * Math.pow(s, -w.get(19));
    return s * (g >= 2 ? Math.max(growth, 1) : growth);
  }

  private double recalled(MemoryState state, int elapsedDays, int g) {
    double s = state.stability();
    double r = retrievability(state, elapsedDays);
    double growth =
        recallGrowth
            * (11 - state.difficulty())
            * Math.pow(s, -w.get(9))
            * Math.expm1(w.get(10) * (1 - r))
            * (g == 2 ? w.get(15) : 1)
            * (g == 4 ? w.get(16) : 1);
    return s * (1 + growth);
  }

  private double forgotten(MemoryState state, int elapsedDays) {
    double s = state.stability();
    double r = retrievability(state, elapsedDays);
    double left =
        w.get(11)
            * Math.pow(state.difficulty(), -w.get(12))
            * (Math.pow(s + 1, w.get(13)) - 1)
            * Math.exp(w.get(14) * (1 - r));
    return Math.min(left, s / leastKept);
  }

  @Override
  public double retrievability(MemoryState state, double elapsedDays) {
    return Math.pow(1 + factor * Math.max(0, elapsedDays) / state.stability(), -decay);
  }

  @Override
  public double interval(MemoryState state, double desiredRetention) {
    return state.stability() / factor * (Math.pow(desiredRetention, -1 / decay) - 1);
  }

  private static double clampStability(double s) {
    return Math.clamp(s, SMALLEST_STABILITY, LARGEST_STABILITY);
  }

  private static double clampDifficulty(double d) {
    return Math.clamp(d, 1, 10);
  }
}
