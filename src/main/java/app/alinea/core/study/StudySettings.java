package app.alinea.core.study;

import app.alinea.core.schedule.EasyDays;
import app.alinea.core.study.CardRepository.DueOrder;
import java.time.Duration;
import java.util.List;

/// How the learner wants to study.
///
/// @param desiredRetention 0.7 to 0.99; documents may have their own
/// @param newPerDay new cards a day, 0 to 9999
/// @param reviewsPerDay review cards a day, 0 to 9999
/// @param learningSteps waits before a new card graduates
/// @param relearningSteps waits after a lapse
/// @param rolloverHour local hour at which the study day begins, 0 to 23
/// @param maximumIntervalDays 1 to 36500
/// @param learnAhead learning cards due within this time are shown when nothing else waits
/// @param order of due reviews
/// @param fuzz whether intervals are spread a little, towards quiet days
/// @param acceptSoundDrafts whether generated questions without a flag go straight into the deck
/// @param easyDays weekdays that carry fewer reviews
/// @param newCards when new cards come among the reviews
/// @param timeBox after which a session offers to stop; zero for none
/// @param stages whether a fact is asked in harder forms as it gets surer
public record StudySettings(
    double desiredRetention,
    int newPerDay,
    int reviewsPerDay,
    List<Duration> learningSteps,
    List<Duration> relearningSteps,
    int rolloverHour,
    int maximumIntervalDays,
    Duration learnAhead,
    DueOrder order,
    boolean fuzz,
    boolean acceptSoundDrafts,
    EasyDays easyDays,
    NewCards newCards,
    Duration timeBox,
    boolean stages) {
  public static final double LEAST_RETENTION = 0.7;
  public static final double MOST_RETENTION = 0.99;

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
          DueOrder.DUE_DATE,
          true,
          true,
          EasyDays.NONE,
          NewCards.AMONG_REVIEWS,
          Duration.ZERO,
          true);

  public StudySettings {
    learningSteps = List.copyOf(learningSteps);
    relearningSteps = List.copyOf(relearningSteps);
    if (!(desiredRetention >= LEAST_RETENTION && desiredRetention <= MOST_RETENTION)) {
      throw new IllegalArgumentException("retention out of range: " + desiredRetention);
    }
    if (rolloverHour < 0 || rolloverHour > 23) {
      throw new IllegalArgumentException("no such hour: " + rolloverHour);
    }
    if (timeBox.isNegative()) {
      throw new IllegalArgumentException("a time box below nothing: " + timeBox);
    }
  }

  public StudySettings withRetention(double wanted) {
    return new StudySettings(
        wanted,
        newPerDay,
        reviewsPerDay,
        learningSteps,
        relearningSteps,
        rolloverHour,
        maximumIntervalDays,
        learnAhead,
        order,
        fuzz,
        acceptSoundDrafts,
        easyDays,
        newCards,
        timeBox,
        stages);
  }

  /// The day's limits, new cards and reviews.
  public StudySettings withLimits(int fresh, int reviews) {
    return new StudySettings(
        desiredRetention,
        fresh,
        reviews,
        learningSteps,
        relearningSteps,
        rolloverHour,
        maximumIntervalDays,
        learnAhead,
        order,
        fuzz,
        acceptSoundDrafts,
        easyDays,
        newCards,
        timeBox,
        stages);
  }

  public StudySettings withOrder(DueOrder due, NewCards fresh) {
    return new StudySettings(
        desiredRetention,
        newPerDay,
        reviewsPerDay,
        learningSteps,
        relearningSteps,
        rolloverHour,
        maximumIntervalDays,
        learnAhead,
        due,
        fuzz,
        acceptSoundDrafts,
        easyDays,
        fresh,
        timeBox,
        stages);
  }

  public StudySettings withSteps(List<Duration> learning, List<Duration> relearning) {
    return new StudySettings(
        desiredRetention,
        newPerDay,
        reviewsPerDay,
        learning,
        relearning,
        rolloverHour,
        maximumIntervalDays,
        learnAhead,
        order,
        fuzz,
        acceptSoundDrafts,
        easyDays,
        newCards,
        timeBox,
        stages);
  }

  public StudySettings withDay(int rollover, int longestInterval, Duration ahead, Duration box) {
    return new StudySettings(
        desiredRetention,
        newPerDay,
        reviewsPerDay,
        learningSteps,
        relearningSteps,
        rollover,
        longestInterval,
        ahead,
        order,
        fuzz,
        acceptSoundDrafts,
        easyDays,
        newCards,
        box,
        stages);
  }

  public StudySettings withSpread(boolean spread, EasyDays easy) {
    return new StudySettings(
        desiredRetention,
        newPerDay,
        reviewsPerDay,
        learningSteps,
        relearningSteps,
        rolloverHour,
        maximumIntervalDays,
        learnAhead,
        order,
        spread,
        acceptSoundDrafts,
        easy,
        newCards,
        timeBox,
        stages);
  }

  public StudySettings withQuestions(boolean soundDrafts, boolean harder) {
    return new StudySettings(
        desiredRetention,
        newPerDay,
        reviewsPerDay,
        learningSteps,
        relearningSteps,
        rolloverHour,
        maximumIntervalDays,
        learnAhead,
        order,
        fuzz,
        soundDrafts,
        easyDays,
        newCards,
        timeBox,
        harder);
  }
}
