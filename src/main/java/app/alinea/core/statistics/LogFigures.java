package app.alinea.core.statistics;

import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.StudyDay;
import app.alinea.core.schedule.training.ReviewHistories;
import app.alinea.core.study.AnswerCount;
import app.alinea.core.study.RecallExample;
import app.alinea.core.study.ReviewEffect;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts what the log says. Confined to one thread.
final class LogFigures {
  private static final int HOURS = 24;

  private final StudyDay studyDay;
  private final Clock clock;
  private final Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
  private final Map<LocalDate, Integer> days = new HashMap<>();
  private final Recall[] hours = new Recall[HOURS];
  private final ReviewHistories.Builder histories = new ReviewHistories.Builder();
  private Instant quarter = Instant.MIN;
  private LocalDate day = LocalDate.MIN;
  private int hour;
  private Recall young = Recall.NONE;
  private Recall mature = Recall.NONE;

  LogFigures(StudyDay studyDay, Clock clock) {
    this.studyDay = studyDay;
    this.clock = clock;
    Arrays.fill(hours, Recall.NONE);
  }

  /// Faster where counts of one quarter follow each other.
  void add(AnswerCount count) {
    grades.merge(count.grade(), count.answers(), Integer::sum);
    if (!count.from().equals(quarter)) {
      quarter = count.from();
      day = studyDay.of(quarter, clock.getZone());
      hour = quarter.atZone(clock.getZone()).getHour();
    }
    days.merge(day, count.answers(), Integer::sum);
    if (count.kind() == ReviewEffect.Kind.COUNTED) {
      addReviews(count);
    }
  }

  private void addReviews(AnswerCount count) {
    var recall = new Recall(count.answers(), count.grade() == Grade.AGAIN ? 0 : count.answers());
    switch (count.elapsed()) {
      case SAME_DAY -> {
        return;
      }
      case YOUNG -> young = young.plus(recall);
      case MATURE -> mature = mature.plus(recall);
    }
    hours[hour] = hours[hour].plus(recall);
  }

  /// Takes an answer as an example of how well recall is foreseen.
  void addExample(RecallExample answer) {
    histories.add(answer.card(), answer.rating(), answer.elapsedDays(), answer.choices());
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
