package app.alinea.core.study;

import java.time.Duration;
import java.util.List;

/// How the learner wants to study.
///
/// @param desiredRetention 0.7 to 0.99
/// @param newPerDay new cards a day, 0 to 9999
/// @param reviewsPerDay review cards a day, 0 to 9999
/// @param learningSteps waits before a new card graduates
/// @param relearningSteps waits after a lapse
/// @param rolloverHour local hour at which the study day begins, 0 to 23
/// @param maximumIntervalDays 1 to 36500
/// @param learnAhead learning cards due within this time are shown when nothing else waits
/// @param order of due reviews
/// @param fuzz whether intervals are spread a little
/// @param acceptSoundDrafts whether generated questions without a flag go straight into the deck
public record StudySettings(
    double desiredRetention,
    int newPerDay,
    int reviewsPerDay,
    List<Duration> learningSteps,
    List<Duration> relearningSteps,
    int rolloverHour,
    int maximumIntervalDays,
    Duration learnAhead,
    CardRepository.DueOrder order,
    boolean fuzz,
    boolean acceptSoundDrafts) {
  public static final StudySettings DEFAULT =
      new StudySettings(
          0.9,
          20,
          200,
          List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
          List.of(Duration.ofMinutes(10)),
          4,
          36500,
          Duration.ofMinutes(20),
          CardRepository.DueOrder.DUE_DATE,
          true,
          true);

  public StudySettings {
    learningSteps = List.copyOf(learningSteps);
    relearningSteps = List.copyOf(relearningSteps);
    if (!(desiredRetention >= 0.7 && desiredRetention <= 0.99)) {
      throw new IllegalArgumentException("retention out of range: " + desiredRetention);
    }
    if (rolloverHour < 0 || rolloverHour > 23) {
      throw new IllegalArgumentException("no such hour: " + rolloverHour);
    }
  }
}
