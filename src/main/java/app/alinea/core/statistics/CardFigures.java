package app.alinea.core.statistics;

import app.alinea.core.schedule.CardSchedule;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.study.Card;
import java.time.Clock;
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
  private final Clock clock;
  private final int[] stability = new int[STABILITIES.length];
  private final int[] difficulty = new int[DIFFICULTIES.length];
  private final int[] recall = new int[RECALLS.length];
  private final int[] forecast;
  private int due;

  /// @param days to look ahead, today included
  CardFigures(MemoryModel model, StudyDay studyDay, Clock clock, int days) {
    this.model = model;
    this.studyDay = studyDay;
    this.clock = clock;
    this.forecast = new int[days];
  }

  void add(Card card) {
    var schedule = card.schedule();
    schedule
        .memory()
        .ifPresent(memory -> {
          stability[at(STABILITIES, memory.stability())]++;
          difficulty[at(DIFFICULTIES, memory.difficulty())]++;
          recall[at(RECALLS, recall(schedule))]++;
        });
    if (!card.suspended() && schedule.phase() != Phase.NEW) {
      schedule
          .dueAt()
          .ifPresent(at -> {
            var zone = clock.getZone();
            var today = studyDay.of(clock.instant(), zone);
            long day = Math.max(0, ChronoUnit.DAYS.between(today, studyDay.of(at, zone)));
            if (day < forecast.length) {
              forecast[(int) day]++;
            }
            due += at.isAfter(clock.instant()) ? 0 : 1;
          });
    }
  }

  /// Expected recall now; 0 before the first answer.
  double recall(CardSchedule schedule) {
    if (schedule.memory().isEmpty() || schedule.lastReviewAt().isEmpty()) {
      return 0;
    }
    int elapsed = studyDay.between(schedule.lastReviewAt().get(), clock.instant(), clock.getZone());
    return model.retrievability(schedule.memory().get(), elapsed);
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
