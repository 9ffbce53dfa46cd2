package app.alinea.core.schedule.training;

import java.util.List;

/// How well predicted recall agrees with what was recalled.
///
/// @param logLoss mean binary cross-entropy in nats; lower is better
/// @param rmse root mean square of predicted minus observed recall over groups of reviews alike in
///   delay, length of history and lapses ("RMSE (bins)" of the srs-benchmark); lower is better
/// @param calibration tenths of predicted recall that hold reviews, rising
public record Fit(double logLoss, double rmse, List<Calibration> calibration) {
  public Fit {
    calibration = List.copyOf(calibration);
  }

  /// Reviews whose predicted recall falls in one tenth.
  ///
  /// @param predicted mean, 0 to 1
  /// @param observed share answered right, 0 to 1
  public record Calibration(double predicted, double observed, int reviews) {}
}
