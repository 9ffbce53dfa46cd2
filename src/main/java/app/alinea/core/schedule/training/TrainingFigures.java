package app.alinea.core.schedule.training;

/// What a training saw and what it gained, measured on reviews that it was not trained on.
///
/// @param reviews lines of the log that were used
/// @param items reviews on a later day than the one before: what predictions are compared with
/// @param heldBack items, the newest, on which the two fits were measured
public record TrainingFigures(int reviews, int items, int heldBack, Fit before, Fit after) {
  public boolean improves() {
    return after.logLoss() < before.logLoss();
  }
}
