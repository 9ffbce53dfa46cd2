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

  private static final int MOST_CARDS = StudySettings.Limits.MOST;
  private static final int LONGEST_INTERVAL = StudySettings.Day.LONGEST_INTERVAL_DAYS;
  private static final int LONGEST_STEP_MINUTES = (int) StudySettings.Steps.LONGEST.toMinutes();
  private static final int LONGEST_AHEAD_MINUTES = (int) StudySettings.Day.LONGEST_TIME.toMinutes();

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
      case NEW_PER_DAY -> Integer.toString(settings.limits().newPerDay());
      case REVIEWS_PER_DAY -> Integer.toString(settings.limits().reviewsPerDay());
      case LEARNING_STEPS -> minutes(settings.steps().learning());
      case RELEARNING_STEPS -> minutes(settings.steps().relearning());
      case ROLLOVER_HOUR -> Integer.toString(settings.day().rolloverHour());
      case MAXIMUM_INTERVAL -> Integer.toString(settings.day().maximumIntervalDays());
      case LEARN_AHEAD -> Long.toString(settings.day().learnAhead().toMinutes());
      case TIME_BOX -> Long.toString(settings.day().timeBox().toMinutes());
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
    change(settings.withSequence(order, settings.sequence().newCards()));
  }

  void newCards(NewCards when) {
    change(settings.withSequence(settings.sequence().due(), when));
  }

  void fuzz(boolean wanted) {
    change(settings.withSpread(wanted, settings.spread().easyDays()));
  }

  void easyDay(DayOfWeek day, EasyDays.Load load) {
    change(
        settings.withSpread(
            settings.spread().fuzz(), settings.spread().easyDays().with(day, load)));
  }

  void acceptSoundDrafts(boolean wanted) {
    change(settings.withForms(wanted, settings.forms().stages()));
  }

  void stages(boolean wanted) {
    change(settings.withForms(settings.forms().acceptSoundDrafts(), wanted));
  }

  private void change(StudySettings sound) {
    if (!sound.equals(settings)) {
      settings = sound;
      store.accept(sound);
    }
  }

  private StudySettings changed(Field field, int number) {
    var day = settings.day();
    return switch (field) {
      case NEW_PER_DAY -> settings.withLimits(number, settings.limits().reviewsPerDay());
      case REVIEWS_PER_DAY -> settings.withLimits(settings.limits().newPerDay(), number);
      case ROLLOVER_HOUR -> settings.with(day.withRollover(number));
      case MAXIMUM_INTERVAL -> settings.with(day.withMaximumInterval(number));
      case LEARN_AHEAD -> settings.with(day.withLearnAhead(Duration.ofMinutes(number)));
      case TIME_BOX -> settings.with(day.withTimeBox(Duration.ofMinutes(number)));
      case LEARNING_STEPS, RELEARNING_STEPS -> settings;
    };
  }

  private StudySettings changed(Field field, List<Duration> steps) {
    return field == Field.LEARNING_STEPS
        ? settings.withSteps(steps, settings.steps().relearning())
        : settings.withSteps(settings.steps().learning(), steps);
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
