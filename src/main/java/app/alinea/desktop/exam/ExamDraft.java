package app.alinea.desktop.exam;

import app.alinea.core.document.DocumentId;
import app.alinea.core.plan.Exam;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// What is typed of an exam, and what is wrong with it. Knows no control; confined to the interface
/// thread.
final class ExamDraft {
  /// What can be wrong.
  enum Problem {
    NAME_MISSING,
    DATE_UNREADABLE,
    DATE_PAST,
    DATE_FAR,
    MINUTES,
    GOAL,
    DAYS_OFF_UNREADABLE,
    NO_WEEKDAY,
    NO_DAY_LEFT
  }

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final Exam before;
  private final LocalDate today;
  private final StringProperty name;
  private final StringProperty date;
  private final StringProperty minutes;
  private final StringProperty goal;
  private final StringProperty daysOff;
  private final ObservableSet<DocumentId> documents;
  private final ObservableSet<String> topics;
  private final ObservableSet<DayOfWeek> weekdaysOff;
  private final ObservableSet<Problem> problems =
      FXCollections.observableSet(EnumSet.noneOf(Problem.class));

  /// @param exam to change
  ExamDraft(Exam exam, LocalDate today) {
    before = exam;
    this.today = today;
    name = new SimpleStringProperty(exam.id() == 0 ? "" : exam.name());
    date = new SimpleStringProperty(DATE.format(exam.heldOn()));
    minutes = new SimpleStringProperty(Integer.toString(exam.minutesADay()));
    goal = new SimpleStringProperty(Integer.toString(exam.goalPercent()));
    daysOff =
        new SimpleStringProperty(
            String.join(" ", exam.daysOff().stream().sorted().map(DATE::format).toList()));
    documents = FXCollections.observableSet(new HashSet<>(exam.documents()));
    topics = FXCollections.observableSet(new HashSet<>(exam.topics()));
    weekdaysOff = FXCollections.observableSet(new HashSet<>(exam.weekdaysOff()));
  }

  /// A new exam three weeks from now.
  static ExamDraft fresh(LocalDate today) {
    return new ExamDraft(
        new Exam(
            0,
            "?",
            today.plusWeeks(3),
            Set.of(),
            Set.of(),
            Exam.USUAL_MINUTES,
            Exam.USUAL_GOAL,
            Set.of(),
            Set.of()),
        today);
  }

  /// The exam as it is stored.
  Optional<Exam> stored() {
    return Optional.of(before).filter(exam -> exam.id() != 0);
  }

  boolean isNew() {
    return before.id() == 0;
  }

  StringProperty name() {
    return name;
  }

  StringProperty date() {
    return date;
  }

  StringProperty minutes() {
    return minutes;
  }

  StringProperty goal() {
    return goal;
  }

  StringProperty daysOff() {
    return daysOff;
  }

  ObservableSet<DocumentId> documents() {
    return documents;
  }

  ObservableSet<String> topics() {
    return topics;
  }

  ObservableSet<DayOfWeek> weekdaysOff() {
    return weekdaysOff;
  }

  ObservableSet<Problem> problems() {
    return problems;
  }

  /// The exam as typed; empty, with the problems told, where it is not sound.
  Optional<Exam> exam() {
    problems.clear();
    if (name.get().isBlank()) {
      problems.add(Problem.NAME_MISSING);
    }
    var heldOn = read(date.get(), Problem.DATE_UNREADABLE);
    heldOn.filter(day -> !day.isAfter(today)).ifPresent(_ -> problems.add(Problem.DATE_PAST));
    heldOn
        .filter(day -> day.isAfter(today.plusDays(Exam.LONGEST_DAYS)))
        .ifPresent(_ -> problems.add(Problem.DATE_FAR));
    var aDay = number(minutes.get(), Exam.MOST_MINUTES, Problem.MINUTES);
    var percent = number(goal.get(), 100, Problem.GOAL);
    var off = days(daysOff.get());
    if (weekdaysOff.size() == DayOfWeek.values().length) {
      problems.add(Problem.NO_WEEKDAY);
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    var exam =
        new Exam(
            before.id(),
            name.get().strip(),
            heldOn.orElseThrow(),
            documents,
            topics,
            aDay,
            percent,
            weekdaysOff,
            off);
    if (exam.studyDays(today) == 0) {
      problems.add(Problem.NO_DAY_LEFT);
      return Optional.empty();
    }
    return Optional.of(exam);
  }

  private Optional<LocalDate> read(String text, Problem otherwise) {
    try {
      return Optional.of(LocalDate.parse(text.strip(), DATE));
    } catch (DateTimeParseException unreadable) {
      problems.add(otherwise);
      return Optional.empty();
    }
  }

  private int number(String text, int most, Problem otherwise) {
    var typed = text.strip();
    if (typed.matches("\\d{1,4}")) {
      int number = Integer.parseInt(typed);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    problems.add(otherwise);
    return 1;
  }

  private Set<LocalDate> days(String text) {
    var days = new HashSet<LocalDate>();
    Arrays.stream(text.split("[\\s,;]+"))
        .filter(part -> !part.isEmpty())
        .forEach(part -> read(part, Problem.DAYS_OFF_UNREADABLE).ifPresent(days::add));
    return days;
  }
}
