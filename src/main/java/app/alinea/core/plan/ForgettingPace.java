package app.alinea.core.plan;

import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.MemoryState;
import java.util.List;

/// How much slower or faster a learner forgets than the model takes it, fitted to their reviews.
///
/// An exam weeks away asks the model for recall over longer times than any review has tested; where
/// the weights are not the learner's, plans made with them alone wait too long. One number corrects
/// the model at once, from a few dozen reviews; training the weights needs hundreds.
///
/// @param factor stabilities are multiplied by it, 1/16 to 4; 1 where nothing is known
public record ForgettingPace(double factor) {
  public static final ForgettingPace USUAL = new ForgettingPace(1);

  private static final double STEP = Math.pow(2, 1 / 8.0);
  private static final int SLOWEST = 16;
  private static final int FASTEST = -32;

  /// Spread of the logarithm of the factor among learners, before any review is seen.
  private static final double SPREAD = .7;

  /// One review of a card that had been seen before.
  ///
  /// @param before what the model believed
  /// @param elapsedDays since the last answer, more than 0
  public record Seen(MemoryState before, double elapsedDays, boolean recalled) {
    public static Seen of(MemoryState before, int elapsedDays, Grade grade) {
      return new Seen(before, elapsedDays, grade != Grade.AGAIN);
    }
  }

  /// The likeliest pace: the reviews' log likelihood and a normal prior on the factor's logarithm.
  public static ForgettingPace fit(List<Seen> reviews, MemoryModel model) {
    double best = 1;
    double least = Double.MAX_VALUE;
    for (int step = FASTEST; step <= SLOWEST; step++) {
      double factor = Math.pow(STEP, step);
      double loss = Math.pow(Math.log(factor) / SPREAD, 2) / 2;
      for (var seen : reviews) {
        double recall =
            Math.clamp(model.retrievability(seen.before, seen.elapsedDays / factor), .0001, .9999);
        loss -= Math.log(seen.recalled ? recall : 1 - recall);
      }
      if (loss < least) {
        least = loss;
        best = factor;
      }
    }
    return new ForgettingPace(best);
  }

  /// The model with every stability multiplied by the factor.
  public MemoryModel correct(MemoryModel model) {
    return factor == 1 ? model : new Corrected(model, factor);
  }

  private record Corrected(MemoryModel model, double factor) implements MemoryModel {
    @Override
    public MemoryState first(Grade grade) {
      return model.first(grade);
    }

    @Override
    public MemoryState next(MemoryState state, int elapsedDays, Grade grade) {
      return model.next(state, elapsedDays, grade);
    }

    @Override
    public double retrievability(MemoryState state, double elapsedDays) {
      return model.retrievability(state, elapsedDays / factor);
    }

    @Override
    public double interval(MemoryState state, double desiredRetention) {
      return factor * model.interval(state, desiredRetention);
    }
  }
}
