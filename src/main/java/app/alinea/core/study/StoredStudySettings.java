package app.alinea.core.study;

import app.alinea.core.schedule.EasyDays;
import app.alinea.core.settings.SettingRepository;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Reads and writes the study settings; a missing or unreadable value counts as the default.
public final class StoredStudySettings {
  private static final String RETENTION = "study.desiredRetention";
  private static final String NEW_PER_DAY = "study.newPerDay";
  private static final String REVIEWS_PER_DAY = "study.reviewsPerDay";
  private static final String LEARNING_STEPS = "study.learningStepsMinutes";
  private static final String RELEARNING_STEPS = "study.relearningStepsMinutes";
  private static final String ROLLOVER_HOUR = "study.rolloverHour";
  private static final String MAXIMUM_INTERVAL = "study.maximumIntervalDays";
  private static final String LEARN_AHEAD = "study.learnAheadMinutes";
  private static final String ORDER = "study.order";
  private static final String FUZZ = "study.fuzz";
  private static final String ACCEPT_SOUND_DRAFTS = "study.acceptSoundDrafts";
  private static final String EASY_DAYS = "study.easyDays";
  private static final String NEW_CARDS = "study.newCards";
  private static final String TIME_BOX = "study.timeBoxMinutes";
  private static final String STAGES = "study.stages";
  private static final String CATCH_UP = "study.catchUp";

  private final SettingRepository settings;

  public StoredStudySettings(SettingRepository settings) {
    this.settings = settings;
  }

  public StudySettings read() {
    var standard = StudySettings.DEFAULT;
    return new StudySettings(
        sound(() -> retention(standard.desiredRetention()), standard.desiredRetention()),
        sound(() -> limits(standard.limits()), standard.limits()),
        sound(() -> steps(standard.steps()), standard.steps()),
        sound(() -> day(standard.day()), standard.day()),
        new StudySettings.Sequence(
            read(ORDER, CardRepository.DueOrder::valueOf, standard.sequence().due()),
            read(NEW_CARDS, NewCards::valueOf, standard.sequence().newCards())),
        new StudySettings.Spread(
            read(FUZZ, Boolean::valueOf, standard.spread().fuzz()),
            read(EASY_DAYS, StoredStudySettings::easyDays, standard.spread().easyDays())),
        new StudySettings.Forms(
            read(ACCEPT_SOUND_DRAFTS, Boolean::valueOf, standard.forms().acceptSoundDrafts()),
            read(STAGES, Boolean::valueOf, standard.forms().stages())));
  }

  /// A store edited by hand must not keep anyone from studying: what is out of range counts as the
  /// default, the rest as it stands.
  private static <T> T sound(Supplier<T> part, T standard) {
    try {
      return part.get();
    } catch (IllegalArgumentException outOfRange) {
      return standard;
    }
  }

  private double retention(double standard) {
    return StudySettings.DEFAULT
        .withRetention(read(RETENTION, Double::valueOf, standard))
        .desiredRetention();
  }

  private StudySettings.Limits limits(StudySettings.Limits standard) {
    return new StudySettings.Limits(
        read(NEW_PER_DAY, Integer::valueOf, standard.newPerDay()),
        read(REVIEWS_PER_DAY, Integer::valueOf, standard.reviewsPerDay()));
  }

  private StudySettings.Steps steps(StudySettings.Steps standard) {
    return new StudySettings.Steps(
        read(LEARNING_STEPS, StoredStudySettings::minutes, standard.learning()),
        read(RELEARNING_STEPS, StoredStudySettings::minutes, standard.relearning()));
  }

  private StudySettings.Day day(StudySettings.Day standard) {
    return new StudySettings.Day(
        read(ROLLOVER_HOUR, Integer::valueOf, standard.rolloverHour()),
        read(MAXIMUM_INTERVAL, Integer::valueOf, standard.maximumIntervalDays()),
        read(LEARN_AHEAD, StoredStudySettings::duration, standard.learnAhead()),
        read(TIME_BOX, StoredStudySettings::duration, standard.timeBox()));
  }

  /// @throws IllegalArgumentException where the text is no number of minutes, or one beyond
  ///   counting
  private static Duration duration(String minutes) {
    try {
      return Duration.ofMinutes(Long.parseLong(minutes));
    } catch (ArithmeticException beyondCounting) {
      throw new IllegalArgumentException("too many minutes: " + minutes, beyondCounting);
    }
  }

  public void write(StudySettings wanted) {
    settings.put(RETENTION, Double.toString(wanted.desiredRetention()));
    settings.put(NEW_PER_DAY, Integer.toString(wanted.limits().newPerDay()));
    settings.put(REVIEWS_PER_DAY, Integer.toString(wanted.limits().reviewsPerDay()));
    settings.put(LEARNING_STEPS, text(wanted.steps().learning()));
    settings.put(RELEARNING_STEPS, text(wanted.steps().relearning()));
    settings.put(ROLLOVER_HOUR, Integer.toString(wanted.day().rolloverHour()));
    settings.put(MAXIMUM_INTERVAL, Integer.toString(wanted.day().maximumIntervalDays()));
    settings.put(LEARN_AHEAD, Long.toString(wanted.day().learnAhead().toMinutes()));
    settings.put(ORDER, wanted.sequence().due().name());
    settings.put(FUZZ, Boolean.toString(wanted.spread().fuzz()));
    settings.put(ACCEPT_SOUND_DRAFTS, Boolean.toString(wanted.forms().acceptSoundDrafts()));
    settings.put(EASY_DAYS, text(wanted.spread().easyDays()));
    settings.put(NEW_CARDS, wanted.sequence().newCards().name());
    settings.put(TIME_BOX, Long.toString(wanted.day().timeBox().toMinutes()));
    settings.put(STAGES, Boolean.toString(wanted.forms().stages()));
  }

  /// The backlog being spread over days, where one is on a study day.
  public Optional<CatchUp> catchUp(LocalDate today) {
    Optional<CatchUp> none = Optional.empty();
    return read(CATCH_UP, text -> Optional.of(catchUp(text)), none).filter(now -> now.isOn(today));
  }

  public void begin(CatchUp catchUp) {
    settings.put(
        CATCH_UP,
        "%s %d %s".formatted(catchUp.until(), catchUp.reviewsPerDay(), catchUp.order().name()));
  }

  public void endCatchUp() {
    settings.remove(CATCH_UP);
  }

  private static CatchUp catchUp(String text) {
    var parts = text.split(" ");
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a backlog: " + text);
    }
    try {
      return new CatchUp(
          LocalDate.parse(parts[0]),
          Integer.parseInt(parts[1]),
          CardRepository.DueOrder.valueOf(parts[2]));
    } catch (DateTimeParseException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }

  /// Weekdays that are not normal: "SUNDAY=MINIMUM SATURDAY=REDUCED".
  private static EasyDays easyDays(String text) {
    var days = EasyDays.NONE;
    for (var part : text.split(" ")) {
      var sides = part.split("=");
      if (sides.length == 2) {
        days = days.with(DayOfWeek.valueOf(sides[0]), EasyDays.Load.valueOf(sides[1]));
      }
    }
    return days;
  }

  private static String text(EasyDays days) {
    return days.loads().entrySet().stream()
        .map(day -> day.getKey() + "=" + day.getValue())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private <T> T read(String name, Function<String, T> parser, T standard) {
    Optional<String> stored = settings.find(name);
    try {
      return stored.map(parser).orElse(standard);
    } catch (IllegalArgumentException unreadable) {
      return standard;
    }
  }

  private static List<Duration> minutes(String text) {
    return Arrays.stream(text.split(" "))
        .filter(part -> !part.isEmpty())
        .map(StoredStudySettings::duration)
        .toList();
  }

  private static String text(List<Duration> steps) {
    return steps.stream()
        .map(step -> Long.toString(step.toMinutes()))
        .collect(Collectors.joining(" "));
  }
}
