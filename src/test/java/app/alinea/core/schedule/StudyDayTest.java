package app.alinea.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class StudyDayTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
  private static final List<ZoneId> ZONES =
      List.of(PARIS, TOKYO, APIA, ZoneId.of("Africa/Cairo"), ZoneId.of("America/Havana"));

  @Test
  void everyMomentBelongsToADayThatBeganBeforeItAndEndsAfterIt() {
    var random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      var day = new StudyDay(random.nextInt(24));
      var zone = ZONES.get(random.nextInt(ZONES.size()));
      var at = Instant.ofEpochSecond(1_300_000_000L + random.nextInt(800_000_000));
      var date = day.of(at, zone);

      assertThat(day.startOf(date, zone)).as("%s %s %s", day, zone, at).isBeforeOrEqualTo(at);
      assertThat(day.startOf(date.plusDays(1), zone)).as("%s %s %s", day, zone, at).isAfter(at);
    }
  }

  @Test
  void theDayOfTheChangeToSummerTimeBeginsAfterTheLeap() {
    var day = new StudyDay(2);
    var sunday = LocalDate.of(2026, 3, 29);

    assertThat(day.startOf(sunday, PARIS)).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    assertThat(Duration.between(day.startOf(sunday, PARIS), day.startOf(sunday.plusDays(1), PARIS)))
        .isEqualTo(Duration.ofHours(23));
  }

  @Test
  void theDayOfTheChangeToWinterTimeIsTwentyFiveHours() {
    var day = new StudyDay(4);
    var saturday = LocalDate.of(2026, 10, 24);

    assertThat(
            Duration.between(
                day.startOf(saturday, PARIS), day.startOf(saturday.plusDays(1), PARIS)))
        .isEqualTo(Duration.ofHours(25));
  }

  @Test
  void aTravellerCountsTheDaysOfThePlaceReached() {
    var day = new StudyDay(4);
    var evening = Instant.parse("2026-05-10T20:00:00Z");

    assertThat(day.between(evening, evening.plus(Duration.ofHours(5)), TOKYO)).isZero();
    assertThat(day.between(evening, evening.plus(Duration.ofHours(5)), PARIS)).isZero();
    assertThat(day.between(evening, evening.plus(Duration.ofHours(6)), PARIS)).isEqualTo(1);
    assertThat(day.between(evening, evening.plus(Duration.ofHours(23)), TOKYO)).isEqualTo(1);
  }

  @Test
  void aDateThatAnIslandSkippedBeginsWithTheNext() {
    var day = new StudyDay(4);

    assertThat(day.startOf(LocalDate.of(2011, 12, 30), APIA))
        .isEqualTo(day.startOf(LocalDate.of(2011, 12, 31), APIA));
  }
}
