package app.alinea.core.schedule;

import app.alinea.core.schedule.CardSchedule.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides when a card comes back: a pure function of where it stands and how it was answered.
public final class Scheduler {
  private final MemoryModel model;
  private final SchedulerSettings settings;

  public Scheduler(MemoryModel model, SchedulerSettings settings) {
    this.model = model;
    this.settings = settings;
  }

  /// @param zone the learner's at this moment; elapsed days are counted in it
  /// @param fuzzSeed of the card; mixed with its review count, so that undo and redo give the same
  ///   day
  public CardSchedule answer(
      CardSchedule before, Grade grade, Instant now, ZoneId zone, long fuzzSeed) {
    return answer(before, grade, now, zone, fuzzSeed, Optional.empty());
  }

  /// @param ahead to choose a quiet day within the fuzz; empty for any day within it
  public CardSchedule answer(
      CardSchedule before,
      Grade grade,
      Instant now,
      ZoneId zone,
      long fuzzSeed,
      Optional<DaysAhead> ahead) {
    var memory = remember(before, grade, now, zone);
    var step = nextStep(before, grade);
    boolean lapsed = before.phase() == Phase.REVIEW && grade == Grade.AGAIN;
    var moment =
        step.isPresent()
            ? now.plus(step.get().delay())
            : settings
                .day()
                .startOf(
                    settings
                        .day()
                        .of(now, zone)
                        .plusDays(intervals(before, now, zone, fuzzSeed, ahead).of(grade)),
                    zone);
    return new CardSchedule(
        step.map(Step::phase).orElse(Phase.REVIEW),
        step.map(Step::index).orElse(0),
        Optional.of(memory),
        Optional.of(moment),
        Optional.of(now),
        before.reviews() + 1,
        before.lapses() + (lapsed ? 1 : 0));
  }

  /// The wait that each grade would give now.
  public Map<Grade, Duration> preview(
      CardSchedule before, Instant now, ZoneId zone, long fuzzSeed) {
    return preview(before, now, zone, fuzzSeed, Optional.empty());
  }

  /// @param ahead as for the answer to come
  public Map<Grade, Duration> preview(
      CardSchedule before, Instant now, ZoneId zone, long fuzzSeed, Optional<DaysAhead> ahead) {
    var days = intervals(before, now, zone, fuzzSeed, ahead);
    var waits = new EnumMap<Grade, Duration>(Grade.class);
    for (var grade : Grade.values()) {
      waits.put(
          grade, nextStep(before, grade).map(Step::delay).orElse(Duration.ofDays(days.of(grade))));
    }
    return waits;
  }

  private MemoryState remember(CardSchedule before, Grade grade, Instant now, ZoneId zone) {
    return before
        .memory()
        .map(state -> model.next(state, elapsed(before, now, zone), grade))
        .orElseGet(() -> model.first(grade));
  }

  private int elapsed(CardSchedule before, Instant now, ZoneId zone) {
    return before.lastReviewAt().map(last -> elapsedDays(last, now, zone)).orElse(0);
  }

  /// Whole study days from one answer to another, as the memory model counts them.
  public int elapsedDays(Instant last, Instant now, ZoneId zone) {
    return settings.day().between(last, now, zone);
  }

  /// When a card under review is due by its memory alone: for cards whose memory was computed anew.
  ///
  /// @return empty for a card that is new or on a learning step
  public Optional<Instant> dueByMemory(CardSchedule card, ZoneId zone, long fuzzSeed) {
    if (card.phase() != Phase.REVIEW || card.memory().isEmpty() || card.lastReviewAt().isEmpty()) {
      return Optional.empty();
    }
    var chooser = new Chooser(seed(fuzzSeed, card.reviews() - 1), Optional.empty());
    double interval = model.interval(card.memory().get(), settings.desiredRetention());
    int days = chooser.days(interval, 1, settings.maximumIntervalDays());
    var last = settings.day().of(card.lastReviewAt().get(), zone);
    return Optional.of(settings.day().startOf(last.plusDays(days), zone));
  }

  private record Step(Phase phase, int index, Duration delay) {}

  /// The learning or relearning step that a grade leads to; empty where the card goes on in days.
  private Optional<Step> nextStep(CardSchedule before, Grade grade) {
    return switch (before.phase()) {
      case NEW, LEARNING -> step(Phase.LEARNING, settings.learningSteps(), before.step(), grade);
      case RELEARNING -> step(Phase.RELEARNING, settings.relearningSteps(), before.step(), grade);
      case REVIEW ->
          grade == Grade.AGAIN
              ? step(Phase.RELEARNING, settings.relearningSteps(), 0, grade)
              : Optional.empty();
    };
  }

  private static Optional<Step> step(Phase phase, List<Duration> steps, int current, Grade grade) {
    if (steps.isEmpty() || grade == Grade.EASY) {
      return Optional.empty();
    }
    int at = Math.min(current, steps.size() - 1);
    return switch (grade) {
      case AGAIN -> Optional.of(new Step(phase, 0, steps.getFirst()));
      case HARD -> Optional.of(new Step(phase, at, hardWait(steps, at)));
      case GOOD ->
          at + 1 < steps.size()
              ? Optional.of(new Step(phase, at + 1, steps.get(at + 1)))
              : Optional.empty();
      case EASY -> Optional.empty();
    };
  }

  /// On the first step the mean of the first two, or half as long again when there is only one.
  private static Duration hardWait(List<Duration> steps, int at) {
    if (at > 0) {
      return steps.get(at);
    }
    return steps.size() > 1
        ? steps.get(0).plus(steps.get(1)).dividedBy(2)
        : steps.getFirst().multipliedBy(3).dividedBy(2);
  }

  /// Whole days that each grade would give.
  private record Days(int again, int hard, int good, int easy) {
    int of(Grade grade) {
      return switch (grade) {
        case AGAIN -> again;
        case HARD -> hard;
        case GOOD -> good;
        case EASY -> easy;
      };
    }
  }

  /// In rising order among the grades after which the card goes on in days.
  private Days intervals(
      CardSchedule before, Instant now, ZoneId zone, long fuzzSeed, Optional<DaysAhead> ahead) {
    var chooser = new Chooser(seed(fuzzSeed, before.reviews()), ahead);
    int maximum = settings.maximumIntervalDays();
    // The longer intervals keep their distance at the maximum too.
    int hard = chooser.days(interval(before, Grade.HARD, now, zone), 1, maximum - 2);
    int good =
        chooser.days(
            interval(before, Grade.GOOD, now, zone),
            nextStep(before, Grade.HARD).isEmpty() ? hard + 1 : 1,
            maximum - 1);
    int easy =
        chooser.days(
            interval(before, Grade.EASY, now, zone),
            nextStep(before, Grade.GOOD).isEmpty() ? good + 1 : 1,
            maximum);
    int again = chooser.days(interval(before, Grade.AGAIN, now, zone), 1, hard);
    return new Days(again, hard, good, easy);
  }

  private double interval(CardSchedule before, Grade grade, Instant now, ZoneId zone) {
    return model.interval(remember(before, grade, now, zone), settings.desiredRetention());
  }

  private static long seed(long card, int reviews) {
    return card * 0x9E3779B97F4A7C15L + reviews;
  }

  /// Turns an interval into whole days, always the same for the same card and moment.
  private final class Chooser {
    private final long seed;
    private final Optional<DaysAhead> ahead;

    Chooser(long seed, Optional<DaysAhead> ahead) {
      this.seed = seed;
      this.ahead = ahead;
    }

    int days(double interval, int atLeast, int atMost) {
      int most = Math.max(1, atMost);
      if (!settings.fuzz()) {
        return (int) Math.min(most, Math.max(atLeast, Math.round(interval)));
      }
      var range = IntervalFuzz.around(interval, atLeast, most);
      return ahead
          .map(days -> LoadBalancer.choose(range, interval, days, seed))
          .orElseGet(() -> IntervalFuzz.any(range, seed));
    }
  }
}
