package app.alinea.core.plan;

import app.alinea.core.schedule.Grade;

/// Answers cards in a simulation.
public interface Respondent {
  /// @param recall probability that the model gives to recalling it now; 0 for a new card
  Grade answer(int card, int day, boolean isNew, double recall);
}
