package app.alinea.core.statistics;

import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.schedule.training.ReviewHistories;
import app.alinea.core.study.LoggedAnswer;
import app.alinea.core.study.ReviewEffect;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts what the log says in one pass. Confined to one thread.
final class LogFigures {
  /// Anki's bound between young and mature cards.
  static final int MATURE_DAYS = 21;

  private static final int HOURS = 24;

  private final StudyDay studyDay;
  private final Clock clock;
  private final Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
  private final Map<LocalDate, Integer> days = new HashMap<>();
  private final Recall[] hours = new Recall[HOURS];
  private final ReviewHistories.Builder histories = new ReviewHistories.Builder();
  private Recall young = Recall.NONE;
  private Recall mature = Recall.NONE;

  LogFigures(StudyDay studyDay, Clock clock) {
    this.studyDay = studyDay;
    this.clock = clock;
    Arrays.fill(hours, Recall.NONE);
  }

  void add(LoggedAnswer answer) {
    grades.merge(answer.grade(), 1, Integer::sum);
    days.merge(studyDay.of(answer.at(), clock.getZone()), 1, Integer::sum);
    if (answer.kind() != ReviewEffect.Kind.COUNTED) {
      return;
    }
    histories.add(answer.card(), answer.grade().rating(), answer.elapsedDays(), answer.choices());
    if (answer.elapsedDays() > 0) {
      addReview(answer);
    }
  }

  private void addReview(LoggedAnswer answer) {
    boolean right = answer.grade() != Grade.AGAIN;
    if (answer.elapsedDays() < MATURE_DAYS) {
      young = young.with(right);
    } else {
      mature = mature.with(right);
    }
    int hour = answer.at().atZone(clock.getZone()).getHour();
    hours[hour] = hours[hour].with(right);
  }

  Map<Grade, Integer> grades() {
    return grades;
  }

  Recall young() {
    return young;
  }

  Recall mature() {
    return mature;
  }

  List<Recall> hours() {
    return List.of(hours);
  }

  ReviewHistories histories() {
    return histories.build();
  }

  /// The last so many days up to today, oldest first.
  List<DayCount> activity(int count) {
    var today = studyDay.of(clock.instant(), clock.getZone());
    var activity = new ArrayList<DayCount>();
    for (int back = count - 1; back >= 0; back--) {
      var day = today.minusDays(back);
      activity.add(new DayCount(day, days.getOrDefault(day, 0)));
    }
    return activity;
  }
}
