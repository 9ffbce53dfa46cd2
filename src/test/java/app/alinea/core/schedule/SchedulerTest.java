package app.alinea.core.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.schedule.CardSchedule.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SchedulerTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

  private static Scheduler scheduler(boolean fuzz) {
    return new Scheduler(
        new Fsrs6(Weights.DEFAULT),
        new SchedulerSettings(
            0.9,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            36_500,
            fuzz,
            new StudyDay(4)));
  }

  @Test
  void offersTheUsualStepsOnANewCard() {
    var waits = scheduler(false).preview(CardSchedule.FRESH, NOW, PARIS, 1);

    assertEquals(
        Map.of(
            Grade.AGAIN, Duration.ofMinutes(1),
            Grade.HARD, Duration.ofSeconds(330),
            Grade.GOOD, Duration.ofMinutes(10),
            Grade.EASY, Duration.ofDays(8)),
        waits);
  }

  @Test
  void graduatesAfterTheLastStepToTheStartOfAStudyDay() {
    var scheduler = scheduler(false);
    var learning = scheduler.answer(CardSchedule.FRESH, Grade.GOOD, NOW, PARIS, 1);
    var known = scheduler.answer(learning, Grade.GOOD, NOW.plusSeconds(600), PARIS, 1);

    assertEquals(Phase.REVIEW, known.phase());
    assertEquals(
        LocalDate.of(2026, 3, 12).atTime(4, 0).atZone(PARIS).toInstant(),
        known.dueAt().orElseThrow());
  }

  @Test
  void sendsALapseToRelearning() {
    var scheduler = scheduler(false);
    var known = scheduler.answer(CardSchedule.FRESH, Grade.EASY, NOW, PARIS, 1);
    var lapsed = scheduler.answer(known, Grade.AGAIN, NOW.plus(Duration.ofDays(8)), PARIS, 1);

    assertEquals(Phase.RELEARNING, lapsed.phase());
    assertEquals(1, lapsed.lapses());
    assertEquals(
        NOW.plus(Duration.ofDays(8)).plus(Duration.ofMinutes(10)), lapsed.dueAt().orElseThrow());
  }

  @Test
  void doesWhatItsPreviewSaysAndOffersRisingIntervals() {
    var random = new Random(7);
    var scheduler = scheduler(true);
    for (int card = 1; card <= 300; card++) {
      var schedule = CardSchedule.FRESH;
      var now = NOW;
      for (int review = 0; review < 12; review++) {
        var waits = scheduler.preview(schedule, now, PARIS, card);
        var grade = Grade.values()[random.nextInt(4)];
        var after = scheduler.answer(schedule, grade, now, PARIS, card);
        if (after.phase() == Phase.REVIEW) {
          long days = new StudyDay(4).between(now, after.dueAt().orElseThrow(), PARIS);
          assertEquals(waits.get(grade), Duration.ofDays(days));
        } else {
          assertEquals(now.plus(of(waits, grade)), after.dueAt().orElseThrow());
        }
        assertTrue(of(waits, Grade.GOOD).compareTo(of(waits, Grade.HARD)) > 0);
        assertTrue(of(waits, Grade.EASY).compareTo(of(waits, Grade.GOOD)) > 0);
        schedule = after;
        now = after.dueAt().orElseThrow().plusSeconds(random.nextInt(200_000));
      }
    }
  }

  private static Duration of(Map<Grade, Duration> waits, Grade grade) {
    return Objects.requireNonNull(waits.get(grade));
  }

  @Test
  void countsALateEveningToTheSameStudyDay() {
    var day = new StudyDay(4);
    var evening = Instant.parse("2026-03-10T22:30:00Z");
    var night = Instant.parse("2026-03-11T02:30:00Z");

    assertEquals(0, day.between(evening, night, PARIS));
    assertEquals(1, day.between(evening, night.plusSeconds(3600), PARIS));
  }

  @Test
  void countsDaysAcrossTheChangeToSummerTime() {
    var day = new StudyDay(4);
    var saturday = Instant.parse("2026-03-28T12:00:00Z");

    assertEquals(1, day.between(saturday, Instant.parse("2026-03-29T02:00:00Z"), PARIS));
    assertEquals(0, day.between(saturday, Instant.parse("2026-03-29T01:59:59Z"), PARIS));
  }

  @Test
  void unlearnsNothingWhenTheClockIsSetBack() {
    var day = new StudyDay(4);

    assertEquals(0, day.between(NOW, NOW.minus(Duration.ofDays(3)), PARIS));
  }
}
