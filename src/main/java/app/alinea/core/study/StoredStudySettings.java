package app.alinea.core.study;

import app.alinea.core.settings.SettingRepository;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  private final SettingRepository settings;

  public StoredStudySettings(SettingRepository settings) {
    this.settings = settings;
  }

  public StudySettings read() {
    var standard = StudySettings.DEFAULT;
    try {
      return new StudySettings(
          read(RETENTION, Double::valueOf, standard.desiredRetention()),
          read(NEW_PER_DAY, Integer::valueOf, standard.newPerDay()),
          read(REVIEWS_PER_DAY, Integer::valueOf, standard.reviewsPerDay()),
          read(LEARNING_STEPS, StoredStudySettings::minutes, standard.learningSteps()),
          read(RELEARNING_STEPS, StoredStudySettings::minutes, standard.relearningSteps()),
          read(ROLLOVER_HOUR, Integer::valueOf, standard.rolloverHour()),
          read(MAXIMUM_INTERVAL, Integer::valueOf, standard.maximumIntervalDays()),
          read(
              LEARN_AHEAD, text -> Duration.ofMinutes(Long.parseLong(text)), standard.learnAhead()),
          read(ORDER, CardRepository.DueOrder::valueOf, standard.order()),
          read(FUZZ, Boolean::valueOf, standard.fuzz()),
          read(ACCEPT_SOUND_DRAFTS, Boolean::valueOf, standard.acceptSoundDrafts()));
    } catch (IllegalArgumentException outOfRange) {
      return standard; // a store edited by hand must not keep anyone from studying
    }
  }

  public void write(StudySettings wanted) {
    settings.put(RETENTION, Double.toString(wanted.desiredRetention()));
    settings.put(NEW_PER_DAY, Integer.toString(wanted.newPerDay()));
    settings.put(REVIEWS_PER_DAY, Integer.toString(wanted.reviewsPerDay()));
    settings.put(LEARNING_STEPS, text(wanted.learningSteps()));
    settings.put(RELEARNING_STEPS, text(wanted.relearningSteps()));
    settings.put(ROLLOVER_HOUR, Integer.toString(wanted.rolloverHour()));
    settings.put(MAXIMUM_INTERVAL, Integer.toString(wanted.maximumIntervalDays()));
    settings.put(LEARN_AHEAD, Long.toString(wanted.learnAhead().toMinutes()));
    settings.put(ORDER, wanted.order().name());
    settings.put(FUZZ, Boolean.toString(wanted.fuzz()));
    settings.put(ACCEPT_SOUND_DRAFTS, Boolean.toString(wanted.acceptSoundDrafts()));
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
        .map(part -> Duration.ofMinutes(Long.parseLong(part)))
        .toList();
  }

  private static String text(List<Duration> steps) {
    return steps.stream()
        .map(step -> Long.toString(step.toMinutes()))
        .collect(Collectors.joining(" "));
  }
}
