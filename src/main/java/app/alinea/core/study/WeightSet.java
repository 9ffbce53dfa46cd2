package app.alinea.core.study;

import app.alinea.core.schedule.Weights;
import app.alinea.core.schedule.training.TrainingFigures;
import java.time.Instant;
import java.util.Optional;

/// Weights of the memory model that were in force for a time.
///
/// @param id given by the store; 0 for the published defaults
/// @param adoptedAt when they came into force; empty for the defaults
/// @param reviews lines in the log at that time
/// @param figures of the training that gave them; empty for the defaults
/// @param takenBackAt when the learner undid them; empty where they did not
public record WeightSet(
    long id,
    Weights weights,
    Optional<Instant> adoptedAt,
    int reviews,
    Optional<TrainingFigures> figures,
    Optional<Instant> takenBackAt) {
  public static final WeightSet DEFAULT =
      new WeightSet(0, Weights.DEFAULT, Optional.empty(), 0, Optional.empty(), Optional.empty());
}
