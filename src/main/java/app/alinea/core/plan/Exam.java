package app.alinea.core.plan;

import app.alinea.core.document.DocumentId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/// A day on which the learner must know something.
///
/// @param id given by the store; 0 before it is stored
/// @param name never blank
/// @param heldOn the day itself is not studied on
/// @param documents what is asked about; empty for everything
/// @param topics names of topics, any of these; empty for all
/// @param minutesADay to study on each day that is not off, 1 to 960
/// @param goalPercent recall to reach on the day, 1 to 100
/// @param weekdaysOff never all seven
/// @param daysOff single days without study
public record Exam(
    long id,
    String name,
    LocalDate heldOn,
    Set<DocumentId> documents,
    Set<String> topics,
    int minutesADay,
    int goalPercent,
    Set<DayOfWeek> weekdaysOff,
    Set<LocalDate> daysOff) {
  public static final int MOST_MINUTES = 960;

  /// Days ahead that are planned; no forecast reaches further.
  public static final int LONGEST_DAYS = 730;

  public static final int USUAL_GOAL = 90;
  public static final int USUAL_MINUTES = 20;

  public Exam {
    documents = Set.copyOf(documents);
    topics = Set.copyOf(topics);
    weekdaysOff = Set.copyOf(weekdaysOff);
    daysOff = Set.copyOf(daysOff);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an exam needs a name");
    }
    if (minutesADay < 1 || minutesADay > MOST_MINUTES) {
      throw new IllegalArgumentException("minutes a day out of range: " + minutesADay);
    }
    if (goalPercent < 1 || goalPercent > 100) {
      throw new IllegalArgumentException("goal out of range: " + goalPercent);
    }
    if (weekdaysOff.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("no weekday is left to study on");
    }
  }

  /// Whether there is time for it on a day; never on the exam's own day or later.
  public boolean isStudiedOn(LocalDate day) {
    return day.isBefore(heldOn)
        && !weekdaysOff.contains(day.getDayOfWeek())
        && !daysOff.contains(day);
  }

  /// Days from today with time for it.
  public int studyDays(LocalDate today) {
    return (int) planned(today).filter(this::isStudiedOn).count();
  }

  /// The days from today to the exam, as far as plans reach: a date that a wrong clock makes
  /// thousands of years away ends, too.
  Stream<LocalDate> planned(LocalDate today) {
    return heldOn.isAfter(today)
        ? today.datesUntil(heldOn).limit(LONGEST_DAYS)
        : Stream.<LocalDate>empty();
  }

  public boolean isOver(LocalDate today) {
    return !today.isBefore(heldOn);
  }

  public Exam withId(long newId) {
    return new Exam(
        newId, name, heldOn, documents, topics, minutesADay, goalPercent, weekdaysOff, daysOff);
  }

  public Exam withMinutes(int minutes) {
    return new Exam(
        id, name, heldOn, documents, topics, minutes, goalPercent, weekdaysOff, daysOff);
  }

  public Exam withGoal(int percent) {
    return new Exam(
        id, name, heldOn, documents, topics, minutesADay, percent, weekdaysOff, daysOff);
  }

  public Exam withDaysOff(Set<DayOfWeek> weekdays, Set<LocalDate> days) {
    return new Exam(id, name, heldOn, documents, topics, minutesADay, goalPercent, weekdays, days);
  }

  public Exam withTopics(Set<String> wanted) {
    return new Exam(
        id, name, heldOn, documents, wanted, minutesADay, goalPercent, weekdaysOff, daysOff);
  }
}
