package app.alinea.core.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.settings.SettingRepository;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StoredStudySettingsTest {
  private static final LocalDate TODAY = LocalDate.of(2031, 5, 4);

  private final Map<String, String> kept = new HashMap<>();
  private final StoredStudySettings settings = new StoredStudySettings(new Kept(kept));

  @ParameterizedTest
  @CsvSource({
    "study.timeBoxMinutes, 9223372036854775807",
    "study.timeBoxMinutes, -1",
    "study.timeBoxMinutes, 1e3",
    "study.learnAheadMinutes, 153722867280912931",
    "study.learnAheadMinutes, 241",
    "study.learningStepsMinutes, 1 9223372036854775807",
    "study.learningStepsMinutes, 0",
    "study.relearningStepsMinutes, -10",
    "study.maximumIntervalDays, 0",
    "study.maximumIntervalDays, 2147483647",
    "study.newPerDay, -5",
    "study.reviewsPerDay, 99999999999",
    "study.rolloverHour, 24",
    "study.desiredRetention, NaN",
    "study.desiredRetention, 7",
    "study.easyDays, SUNDAY=NEVER",
    "study.order, BACKWARDS"
  })
  void takesAnImpossibleValueForTheUsualOne(String name, String value) {
    kept.put(name, value);

    assertThat(settings.read()).isEqualTo(StudySettings.DEFAULT);
  }

  @Test
  void keepsTheRestWhereOneValueIsImpossible() {
    kept.put("study.timeBoxMinutes", "9223372036854775807");
    kept.put("study.newPerDay", "3");
    kept.put("study.desiredRetention", "0.95");

    assertThat(settings.read())
        .isEqualTo(StudySettings.DEFAULT.withLimits(3, 200).withRetention(.95));
  }

  @Test
  void readsWhatItWrote() {
    var wanted =
        StudySettings.DEFAULT
            .withLimits(0, 9999)
            .withSteps(List.of(), List.of(Duration.ofDays(1)))
            .with(StudySettings.DEFAULT.day().withTimeBox(Duration.ofHours(4)));

    settings.write(wanted);

    assertThat(settings.read()).isEqualTo(wanted);
  }

  @Test
  void spreadsABacklogOfAnySize() {
    settings.begin(
        CatchUp.over(1, 1_000_000, 0, TODAY, CardRepository.DueOrder.RELATIVE_OVERDUENESS));

    assertThat(settings.catchUp(TODAY).orElseThrow().applied(StudySettings.DEFAULT).limits())
        .isEqualTo(new StudySettings.Limits(20, 9999));
  }

  @ParameterizedTest
  @CsvSource({"nonsense", "2031-13-01 5 DUE_DATE", "2031-06-01 0 DUE_DATE", "2031-06-01 5 UP"})
  void forgetsABacklogThatCannotBeRead(String text) {
    kept.put("study.catchUp", text);

    assertThat(settings.catchUp(TODAY)).isEmpty();
  }

  private record Kept(Map<String, String> values) implements SettingRepository {
    @Override
    public Optional<String> find(String name) {
      return Optional.ofNullable(values.get(name));
    }

    @Override
    public void put(String name, String value) {
      values.put(name, value);
    }

    @Override
    public void remove(String name) {
      values.remove(name);
    }
  }
}
