package app.alinea.core.study;

import app.alinea.core.schedule.EasyDays;
import app.alinea.core.study.CardRepository.DueOrder;
import java.time.Duration;
import java.util.List;

/// How the learner wants to study.
///
/// @param desiredRetention 0.7 to 0.99; documents may have their own
public record StudySettings(
    double desiredRetention,
    Limits limits,
    Steps steps,
    Day day,
    Sequence sequence,
    Spread spread,
    Forms forms) {
  public static final double LEAST_RETENTION = 0.7;
  public static final double MOST_RETENTION = 0.99;

  public static final StudySettings DEFAULT =
      new StudySettings(
          0.9,
          new Limits(20, 200),
          new Steps(
              List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
              List.of(Duration.ofMinutes(10))),
          new Day(4, 36500, Duration.ofMinutes(20), Duration.ZERO),
          new Sequence(DueOrder.DUE_DATE, NewCards.AMONG_REVIEWS),
          new Spread(true, EasyDays.NONE),
          new Forms(true, true));

  public StudySettings {
    if (!(desiredRetention >= LEAST_RETENTION && desiredRetention <= MOST_RETENTION)) {
      throw new IllegalArgumentException("retention out of range: " + desiredRetention);
    }
  }

  /// The day's limits.
  ///
  /// @param newPerDay new cards, 0 to 9999
  /// @param reviewsPerDay review cards, 0 to 9999
  public record Limits(int newPerDay, int reviewsPerDay) {
    public static final int MOST = 9999;

    public Limits {
      if (newPerDay < 0 || newPerDay > MOST || reviewsPerDay < 0 || reviewsPerDay > MOST) {
        throw new IllegalArgumentException(
            "limits out of range: %d, %d".formatted(newPerDay, reviewsPerDay));
      }
    }
  }

  /// Waits within a day, each of a day at most.
  ///
  /// @param learning before a new card graduates
  /// @param relearning after a lapse
  public record Steps(List<Duration> learning, List<Duration> relearning) {
    public static final Duration LONGEST = Duration.ofDays(1);

    public Steps {
      learning = List.copyOf(learning);
      relearning = List.copyOf(relearning);
      if (!learning.stream().allMatch(Steps::isSound)
          || !relearning.stream().allMatch(Steps::isSound)) {
        throw new IllegalArgumentException(
            "steps out of range: %s, %s".formatted(learning, relearning));
      }
    }

    private static boolean isSound(Duration step) {
      return step.isPositive() && step.compareTo(LONGEST) <= 0;
    }
  }

  /// When days begin and how far a session reaches.
  ///
  /// @param rolloverHour local hour at which the study day begins, 0 to 23
  /// @param maximumIntervalDays 1 to 36500
  /// @param learnAhead learning cards due within this time are shown when nothing else waits; four
  ///   hours at most
  /// @param timeBox after which a session offers to stop, four hours at most; zero for none
  public record Day(
      int rolloverHour, int maximumIntervalDays, Duration learnAhead, Duration timeBox) {
    public static final int LONGEST_INTERVAL_DAYS = 36_500;
    public static final Duration LONGEST_TIME = Duration.ofHours(4);

    public Day {
      if (rolloverHour < 0 || rolloverHour > 23) {
        throw new IllegalArgumentException("no such hour: " + rolloverHour);
      }
      if (maximumIntervalDays < 1 || maximumIntervalDays > LONGEST_INTERVAL_DAYS) {
        throw new IllegalArgumentException("interval out of range: " + maximumIntervalDays);
      }
      if (!isSound(learnAhead) || !isSound(timeBox)) {
        throw new IllegalArgumentException(
            "times out of range: %s, %s".formatted(learnAhead, timeBox));
      }
    }

    private static boolean isSound(Duration time) {
      return !time.isNegative() && time.compareTo(LONGEST_TIME) <= 0;
    }

    public Day withRollover(int hour) {
      return new Day(hour, maximumIntervalDays, learnAhead, timeBox);
    }

    public Day withMaximumInterval(int days) {
      return new Day(rolloverHour, days, learnAhead, timeBox);
    }

    public Day withLearnAhead(Duration ahead) {
      return new Day(rolloverHour, maximumIntervalDays, ahead, timeBox);
    }

    public Day withTimeBox(Duration box) {
      return new Day(rolloverHour, maximumIntervalDays, learnAhead, box);
    }
  }

  /// What comes when.
  ///
  /// @param due order of due reviews
  /// @param newCards when new cards come among the reviews
  public record Sequence(DueOrder due, NewCards newCards) {}

  /// How reviews are laid out over days.
  ///
  /// @param fuzz whether intervals are spread a little, towards quiet days
  /// @param easyDays weekdays that carry fewer reviews
  public record Spread(boolean fuzz, EasyDays easyDays) {}

  /// What is asked.
  ///
  /// @param acceptSoundDrafts whether generated questions without a flag go straight into the deck
  /// @param stages whether a fact is asked in harder forms as it gets surer
  public record Forms(boolean acceptSoundDrafts, boolean stages) {}

  public StudySettings withRetention(double wanted) {
    return new StudySettings(wanted, limits, steps, day, sequence, spread, forms);
  }

  public StudySettings withLimits(int newPerDay, int reviewsPerDay) {
    var wanted = new Limits(newPerDay, reviewsPerDay);
    return new StudySettings(desiredRetention, wanted, steps, day, sequence, spread, forms);
  }

  public StudySettings withSteps(List<Duration> learning, List<Duration> relearning) {
    var wanted = new Steps(learning, relearning);
    return new StudySettings(desiredRetention, limits, wanted, day, sequence, spread, forms);
  }

  public StudySettings with(Day wanted) {
    return new StudySettings(desiredRetention, limits, steps, wanted, sequence, spread, forms);
  }

  public StudySettings withSequence(DueOrder due, NewCards newCards) {
    var wanted = new Sequence(due, newCards);
    return new StudySettings(desiredRetention, limits, steps, day, wanted, spread, forms);
  }

  public StudySettings withSpread(boolean fuzz, EasyDays easyDays) {
    var wanted = new Spread(fuzz, easyDays);
    return new StudySettings(desiredRetention, limits, steps, day, sequence, wanted, forms);
  }

  public StudySettings withForms(boolean acceptSoundDrafts, boolean stages) {
    var wanted = new Forms(acceptSoundDrafts, stages);
    return new StudySettings(desiredRetention, limits, steps, day, sequence, spread, wanted);
  }
}
