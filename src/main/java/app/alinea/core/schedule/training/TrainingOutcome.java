package app.alinea.core.schedule.training;

import app.alinea.core.schedule.Weights;

/// What became of a training.
public sealed interface TrainingOutcome {
  /// The new weights predict held-back reviews better than those in force.
  record Better(Weights weights, TrainingFigures figures) implements TrainingOutcome {}

  /// They do not: those in force stay.
  record NotBetter(TrainingFigures figures) implements TrainingOutcome {}

  /// The log is too short to say anything.
  ///
  /// @param items reviews on a later day than the one before it
  /// @param needed fewest items
  record TooFew(int items, int needed) implements TrainingOutcome {}

  /// The learner stopped it.
  record Cancelled() implements TrainingOutcome {}
}
