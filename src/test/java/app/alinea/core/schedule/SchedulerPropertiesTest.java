package app.alinea.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.schedule.CardSchedule.Phase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What must hold for any settings, any history and any place on Earth; a thousand of them, drawn
/// from a fixed seed.
final class SchedulerPropertiesTest {
  private static final int CASES = 1_000;
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Paris"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("Africa/Cairo"),
          ZoneId.of("Asia/Kathmandu"));

  /// A learner somewhere with a card that was answered a few times, late, early or on time.
  private record Case(
      Scheduler scheduler,
      SchedulerSettings settings,
      CardSchedule card,
      Instant now,
      ZoneId zone,
      long seed,
      Optional<DaysAhead> ahead) {
    CardSchedule answer(Grade grade) {
      return scheduler.answer(card, grade, now, zone, seed, ahead);
    }

    long days(Grade grade) {
      return settings.day().between(now, answer(grade).dueAt().orElseThrow(), zone);
    }
  }

  private static void forAll(Consumer<Case> property) {
    for (int seed = 0; seed < CASES; seed++) {
      property.accept(draw(new Random(seed)));
    }
  }

  private static Case draw(Random random) {
    var settings =
        new SchedulerSettings(
            0.7 + random.nextInt(30) / 100.0,
            steps(random),
            steps(random),
            random.nextInt(4) == 0 ? 3 + random.nextInt(30) : 36_500,
            random.nextInt(4) > 0,
            new StudyDay(random.nextInt(24)));
    var scheduler = new Scheduler(new Fsrs6(Weights.DEFAULT), settings);
    var zone = ZONES.get(random.nextInt(ZONES.size()));
    var now = Instant.ofEpochSecond(1_300_000_000L + random.nextInt(800_000_000));
    var card = CardSchedule.FRESH;
    long seed = random.nextLong();
    for (int answers = random.nextInt(10); answers > 0; answers--) {
      card = scheduler.answer(card, Grade.values()[random.nextInt(4)], now, zone, seed);
      now = card.dueAt().orElseThrow().plusSeconds(random.nextInt(400_000) - 100_000L);
    }
    return new Case(
        scheduler, settings, card, now, zone, seed, ahead(random, settings.day().of(now, zone)));
  }

  private static List<Duration> steps(Random random) {
    var steps = new ArrayList<Duration>();
    for (int step = random.nextInt(4); step > 0; step--) {
      steps.add(Duration.ofMinutes(1 + random.nextInt(60)));
    }
    steps.sort(null);
    return steps;
  }

  private static Optional<DaysAhead> ahead(Random random, LocalDate today) {
    if (random.nextBoolean()) {
      return Optional.empty();
    }
    var due = new HashMap<LocalDate, Integer>();
    for (int day = 1; day <= DaysAhead.HORIZON; day++) {
      due.put(today.plusDays(day), random.nextInt(60));
    }
    var easy = EasyDays.NONE;
    for (var day : DayOfWeek.values()) {
      easy = easy.with(day, EasyDays.Load.values()[random.nextInt(3)]);
    }
    var siblings = Set.of(today.plusDays(3), today.plusDays(4L + random.nextInt(20)));
    return Optional.of(new DaysAhead(today, due, siblings, easy));
  }

  @Test
  void aBetterGradeNeverBringsACardBackSoonerAndReviewsAreADayApart() {
    forAll(one -> {
      var due = new ArrayList<Instant>();
      for (var grade : Grade.values()) {
        due.add(one.answer(grade).dueAt().orElseThrow());
      }
      if (one.card().phase() == Phase.REVIEW) {
        assertThat(one.days(Grade.GOOD)).as("%s", one).isGreaterThan(one.days(Grade.HARD));
      }
      if (one.answer(Grade.GOOD).phase() == Phase.REVIEW) {
        assertThat(one.days(Grade.EASY)).as("%s", one).isGreaterThan(one.days(Grade.GOOD));
      }
      for (int better = 1; better < 4; better++) {
        var worse = one.answer(Grade.values()[better - 1]);
        var grade = one.answer(Grade.values()[better]);
        if ((worse.phase() == Phase.REVIEW) == (grade.phase() == Phase.REVIEW)) {
          assertThat(due.get(better)).as("%s", one).isAfterOrEqualTo(due.get(better - 1));
        }
      }
    });
  }

  @Test
  void theSameAnswerGivesTheSameCardHoweverOftenItIsUndoneAndThePreviewKnewIt() {
    forAll(one -> {
      var waits =
          one.scheduler().preview(one.card(), one.now(), one.zone(), one.seed(), one.ahead());
      for (var grade : Grade.values()) {
        var after = one.answer(grade);
        assertThat(one.answer(grade)).isEqualTo(after);
        var wait =
            after.phase() == Phase.REVIEW
                ? Duration.ofDays(one.days(grade))
                : Duration.between(one.now(), after.dueAt().orElseThrow());
        assertThat(waits.get(grade)).as("%s %s", grade, one).isEqualTo(wait);
      }
    });
  }

  @Test
  void anIntervalStaysWithinTheFuzzAndTheMaximum() {
    forAll(one -> {
      var after = one.answer(Grade.GOOD);
      if (after.phase() == Phase.REVIEW && one.card().phase() != Phase.REVIEW) {
        double exact =
            new Fsrs6(Weights.DEFAULT)
                .interval(after.memory().orElseThrow(), one.settings().desiredRetention());
        double spread =
            one.settings().fuzz() && exact >= 2.5
                ? 1
                    + .15 * (Math.min(7, exact) - 2.5)
                    + .10 * Math.max(0, Math.min(20, exact) - 7)
                    + .05 * Math.max(0, exact - 20)
                : 0;
        assertThat((double) one.days(Grade.GOOD))
            .as("%s", one)
            .isBetween(
                Math.min(
                    one.settings().maximumIntervalDays() - 1.0, Math.max(1, exact - spread - 0.5)),
                Math.max(2, exact + spread + 0.5));
      }
      assertThat(one.days(Grade.EASY)).isLessThanOrEqualTo(one.settings().maximumIntervalDays());
    });
  }

  @Test
  void aReviewIsDueFromTheFirstMomentOfItsStudyDay() {
    forAll(one -> {
      var after = one.answer(Grade.EASY);
      var due = after.dueAt().orElseThrow();
      assertThat(after.phase()).isEqualTo(Phase.REVIEW);
      assertThat(due).isAfter(one.now());
      var day = one.settings().day().of(due, one.zone());
      assertThat(one.settings().day().of(due.minusMillis(1), one.zone())).isBefore(day);
    });
  }

  @Test
  void aClockSetBackUnlearnsNothing() {
    forAll(one -> {
      var past = one.now().minus(Duration.ofDays(400));
      var back =
          one.scheduler().answer(one.card(), Grade.GOOD, past, one.zone(), one.seed(), one.ahead());
      var before = one.card().memory();
      assertThat(back.dueAt().orElseThrow()).isAfter(past);
      assertThat(back.reviews()).isEqualTo(one.card().reviews() + 1);
      before.ifPresent(memory ->
          assertThat(back.memory().orElseThrow().stability())
              .isGreaterThanOrEqualTo(memory.stability()));
    });
  }

  @Test
  void leavesTheStepsInTheirOrderAndGraduates() {
    forAll(one -> {
      var card = one.card();
      var now = one.now();
      for (int good = 0; good < 5 && card.phase() != Phase.REVIEW; good++) {
        card = one.scheduler().answer(card, Grade.GOOD, now, one.zone(), one.seed(), one.ahead());
        now = card.dueAt().orElseThrow();
      }
      assertThat(card.phase()).isEqualTo(Phase.REVIEW);
      assertThat(card.step()).isZero();
    });
  }

  @Test
  void aSameDayAnswerNeverWeakensWhatWasRecalled() {
    var model = new Fsrs6(Weights.DEFAULT);
    forAll(one ->
        one.card()
            .memory()
            .ifPresent(before -> {
              for (var grade : List.of(Grade.HARD, Grade.GOOD, Grade.EASY)) {
                assertThat(model.next(before, 0, grade).stability())
                    .isGreaterThanOrEqualTo(before.stability());
              }
            }));
  }

  @Test
  void aLapsePassesThroughEachRelearningStepInItsOrder() {
    forAll(one -> {
      if (one.card().phase() != Phase.REVIEW) {
        return;
      }
      var steps = one.settings().relearningSteps();
      var card = one.answer(Grade.AGAIN);
      for (int step = 0; step < steps.size(); step++) {
        assertThat(card.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(card.step()).isEqualTo(step);
        assertThat(card.lapses()).isEqualTo(one.card().lapses() + 1);
        var answered = card.lastReviewAt().orElseThrow();
        assertThat(card.dueAt()).contains(answered.plus(steps.get(step)));
        card =
            one.scheduler()
                .answer(
                    card,
                    Grade.GOOD,
                    card.dueAt().orElseThrow(),
                    one.zone(),
                    one.seed(),
                    Optional.empty());
      }
      assertThat(card.phase()).isEqualTo(Phase.REVIEW);
    });
  }
}
