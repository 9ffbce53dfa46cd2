package app.alinea.core.statistics;

import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.study.CardMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Counts where the cards stand. Confined to one thread.
final class CardFigures {
  /// Days, on a scale that grows as memories do.
  private static final double[] STABILITIES = {0, 1, 3, 7, 14, 30, 60, 120, 240, 480};

  private static final double[] DIFFICULTIES = {1, 2, 3, 4, 5, 6, 7, 8, 9};
  private static final double[] RECALLS = {0, .1, .2, .3, .4, .5, .6, .7, .8, .9};

  private final MemoryModel model;
  private final StudyDay studyDay;
  private final ZoneId zone;
  private final Instant now;
  private final LocalDate today;
  private final int[] stability = new int[STABILITIES.length];
  private final int[] difficulty = new int[DIFFICULTIES.length];
  private final int[] recall = new int[RECALLS.length];
  private final int[] forecast;
  private int due;

  /// @param days to look ahead, today included
  CardFigures(MemoryModel model, StudyDay studyDay, Clock clock, int days) {
    this.model = model;
    this.studyDay = studyDay;
    this.zone = clock.getZone();
    this.now = clock.instant();
    this.today = studyDay.of(now, zone);
    this.forecast = new int[days];
  }

  /// @return expected recall now
  double add(CardMemory card) {
    var memory = card.memory();
    int elapsed = (int) Math.max(0, ChronoUnit.DAYS.between(day(card.lastReviewAt()), today));
    double expected = model.retrievability(memory, elapsed);
    stability[at(STABILITIES, memory.stability())]++;
    difficulty[at(DIFFICULTIES, memory.difficulty())]++;
    recall[at(RECALLS, expected)]++;
    if (!card.suspended()) {
      card.dueAt().ifPresent(this::addDue);
    }
    return expected;
  }

  private void addDue(Instant at) {
    long ahead = Math.max(0, ChronoUnit.DAYS.between(today, day(at)));
    if (ahead < forecast.length) {
      forecast[(int) ahead]++;
    }
    due += at.isAfter(now) ? 0 : 1;
  }

  private LocalDate day(Instant at) {
    return studyDay.of(at, zone);
  }

  private static int at(double[] bounds, double value) {
    int range = 0;
    while (range + 1 < bounds.length && value >= bounds[range + 1]) {
      range++;
    }
    return range;
  }

  int due() {
    return due;
  }

  List<Integer> forecast() {
    return list(forecast);
  }

  Spread stability() {
    return spread(STABILITIES, stability);
  }

  Spread difficulty() {
    return spread(DIFFICULTIES, difficulty);
  }

  Spread retrievability() {
    return spread(RECALLS, recall);
  }

  private static Spread spread(double[] bounds, int[] counts) {
    var list = new ArrayList<Double>();
    for (double bound : bounds) {
      list.add(bound);
    }
    return new Spread(list, list(counts));
  }

  private static List<Integer> list(int[] counts) {
    var list = new ArrayList<Integer>();
    for (int count : counts) {
      list.add(count);
    }
    return list;
  }
}
