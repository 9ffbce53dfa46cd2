package app.alinea.core.schedule;

import java.time.Duration;
import java.util.List;

/// What the scheduler needs of the learner's settings.
///
/// @param desiredRetention 0.7 to 0.99
/// @param maximumIntervalDays 1 to 36500
/// @param fuzz whether intervals are spread a little
public record SchedulerSettings(
    double desiredRetention,
    List<Duration> learningSteps,
    List<Duration> relearningSteps,
    int maximumIntervalDays,
    boolean fuzz,
    StudyDay day) {
  public SchedulerSettings {
    learningSteps = List.copyOf(learningSteps);
    relearningSteps = List.copyOf(relearningSteps);
  }
}
