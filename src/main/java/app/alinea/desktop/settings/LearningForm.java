package app.alinea.desktop.settings;

import app.alinea.core.schedule.EasyDays;
import app.alinea.core.study.CardRepository.DueOrder;
import app.alinea.core.study.NewCards;
import app.alinea.core.study.StudySettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// What is typed among the learning settings. Each sound value is stored at once; an unsound one
/// gets a message beside its field and changes nothing. Knows no control; confined to the interface
/// thread.
final class LearningForm {
  /// Settings typed as text.
  enum Field {
    NEW_PER_DAY,
    REVIEWS_PER_DAY,
    LEARNING_STEPS,
    RELEARNING_STEPS,
    ROLLOVER_HOUR,
    MAXIMUM_INTERVAL,
    LEARN_AHEAD,
    TIME_BOX
  }

  private static final int MOST_CARDS = 9999;
  private static final int LONGEST_INTERVAL = 36_500;
  private static final int LONGEST_STEP_MINUTES = 1440;
  private static final int LONGEST_AHEAD_MINUTES = 240;

  private final Consumer<StudySettings> store;
  private final ObservableSet<Field> problems =
      FXCollections.observableSet(EnumSet.noneOf(Field.class));
  private StudySettings settings;

  /// @param store keeps the settings
  LearningForm(StudySettings settings, Consumer<StudySettings> store) {
    this.settings = settings;
    this.store = store;
  }

  StudySettings settings() {
    return settings;
  }

  /// Fields whose text is not a sound value.
  ObservableSet<Field> problems() {
    return problems;
  }

  String text(Field field) {
    return switch (field) {
      case NEW_PER_DAY -> Integer.toString(settings.newPerDay());
      case REVIEWS_PER_DAY -> Integer.toString(settings.reviewsPerDay());
      case LEARNING_STEPS -> minutes(settings.learningSteps());
      case RELEARNING_STEPS -> minutes(settings.relearningSteps());
      case ROLLOVER_HOUR -> Integer.toString(settings.rolloverHour());
      case MAXIMUM_INTERVAL -> Integer.toString(settings.maximumIntervalDays());
      case LEARN_AHEAD -> Long.toString(settings.learnAhead().toMinutes());
      case TIME_BOX -> Long.toString(settings.timeBox().toMinutes());
    };
  }

  void type(Field field, String text) {
    var typed = text.strip();
    var accepted =
        switch (field) {
          case NEW_PER_DAY, REVIEWS_PER_DAY ->
              number(typed, 0, MOST_CARDS).map(n -> changed(field, n));
          case ROLLOVER_HOUR -> number(typed, 0, 23).map(n -> changed(field, n));
          case MAXIMUM_INTERVAL -> number(typed, 1, LONGEST_INTERVAL).map(n -> changed(field, n));
          case LEARN_AHEAD, TIME_BOX ->
              number(typed, 0, LONGEST_AHEAD_MINUTES).map(n -> changed(field, n));
          case LEARNING_STEPS, RELEARNING_STEPS -> steps(typed).map(s -> changed(field, s));
        };
    accepted.ifPresentOrElse(
        sound -> {
          problems.remove(field);
          change(sound);
        },
        () -> problems.add(field));
  }

  void order(DueOrder order) {
    change(settings.withOrder(order, settings.newCards()));
  }

  void newCards(NewCards when) {
    change(settings.withOrder(settings.order(), when));
  }

  void fuzz(boolean wanted) {
    change(settings.withSpread(wanted, settings.easyDays()));
  }

  void easyDay(DayOfWeek day, EasyDays.Load load) {
    change(settings.withSpread(settings.fuzz(), settings.easyDays().with(day, load)));
  }

  void acceptSoundDrafts(boolean wanted) {
    change(settings.withQuestions(wanted, settings.stages()));
  }

  void stages(boolean wanted) {
    change(settings.withQuestions(settings.acceptSoundDrafts(), wanted));
  }

  private void change(StudySettings sound) {
    if (!sound.equals(settings)) {
      settings = sound;
      store.accept(sound);
    }
  }

  private StudySettings changed(Field field, int number) {
    return switch (field) {
      case NEW_PER_DAY -> settings.withLimits(number, settings.reviewsPerDay());
      case REVIEWS_PER_DAY -> settings.withLimits(settings.newPerDay(), number);
      case ROLLOVER_HOUR ->
          settings.withDay(
              number, settings.maximumIntervalDays(), settings.learnAhead(), settings.timeBox());
      case MAXIMUM_INTERVAL ->
          settings.withDay(
              settings.rolloverHour(), number, settings.learnAhead(), settings.timeBox());
      case LEARN_AHEAD ->
          settings.withDay(
              settings.rolloverHour(),
              settings.maximumIntervalDays(),
              Duration.ofMinutes(number),
              settings.timeBox());
      case TIME_BOX ->
          settings.withDay(
              settings.rolloverHour(),
              settings.maximumIntervalDays(),
              settings.learnAhead(),
              Duration.ofMinutes(number));
      case LEARNING_STEPS, RELEARNING_STEPS -> settings;
    };
  }

  private StudySettings changed(Field field, List<Duration> steps) {
    return field == Field.LEARNING_STEPS
        ? settings.withSteps(steps, settings.relearningSteps())
        : settings.withSteps(settings.learningSteps(), steps);
  }

  private static Optional<Integer> number(String text, int least, int most) {
    return text.matches("\\d{1,6}")
        ? Optional.of(Integer.valueOf(text)).filter(n -> n >= least && n <= most)
        : Optional.empty();
  }

  /// Whole minutes, separated by spaces; none at all means no steps.
  private static Optional<List<Duration>> steps(String text) {
    var parts = Arrays.stream(text.split("[\\s,;]+")).filter(part -> !part.isEmpty()).toList();
    var sound = parts.stream().allMatch(part -> number(part, 1, LONGEST_STEP_MINUTES).isPresent());
    return sound
        ? Optional.of(parts.stream().map(p -> Duration.ofMinutes(Long.parseLong(p))).toList())
        : Optional.empty();
  }

  private static String minutes(List<Duration> steps) {
    return steps.stream()
        .map(step -> Long.toString(step.toMinutes()))
        .collect(Collectors.joining(" "));
  }
}
