package app.alinea.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.alinea.core.schedule.EasyDays.Load;
import app.alinea.core.schedule.IntervalFuzz.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LoadBalancerTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
  private static final Range WEEK_TWO = new Range(8, 12);

  private static DaysAhead ahead(Map<LocalDate, Integer> due, Set<LocalDate> siblings) {
    return new DaysAhead(MONDAY, due, siblings, EasyDays.NONE);
  }

  private static LocalDate in(int days) {
    return MONDAY.plusDays(days);
  }

  /// How many of many cards go to each day when nothing is put there meanwhile.
  private static Map<Integer, Integer> spread(DaysAhead ahead) {
    var counts = new HashMap<Integer, Integer>();
    for (long seed = 0; seed < 20_000; seed++) {
      counts.merge(LoadBalancer.choose(WEEK_TWO, 10, ahead, seed), 1, Integer::sum);
    }
    return counts;
  }

  @Test
  void choosesTheOnlyEmptyDay() {
    var ahead = ahead(Map.of(in(8), 9, in(9), 9, in(11), 9, in(12), 9), Set.of());

    assertThat(spread(ahead).get(10)).isGreaterThan(19_950);
  }

  @Test
  void drawsBusyDaysByTheirCountToThePowerOfMinusTwoPointOneFive() {
    var ahead = ahead(Map.of(in(8), 1, in(9), 2, in(10), 4, in(11), 8, in(12), 16), Set.of());

    var counts = spread(ahead);

    assertThat(counts.getOrDefault(8, 0) / (double) counts.getOrDefault(9, 1))
        .isCloseTo(Math.pow(2, 2.15), within(.4));
    assertThat(counts.getOrDefault(9, 0) / (double) counts.getOrDefault(10, 1))
        .isCloseTo(Math.pow(2, 2.15), within(.6));
  }

  @Test
  void evensOutADayOnWhichManyCardsWouldFall() {
    var due = new HashMap<LocalDate, Integer>();
    for (long card = 0; card < 100; card++) {
      due.merge(in(LoadBalancer.choose(WEEK_TWO, 10, ahead(due, Set.of()), card)), 1, Integer::sum);
    }

    assertThat(due.values()).allMatch(count -> count >= 14 && count <= 27);
  }

  @Test
  void neverPutsACardBesideItsSiblingWhereAnotherDayIsOpen() {
    var ahead = ahead(Map.of(in(8), 30, in(9), 30, in(11), 30, in(12), 30), Set.of(in(10)));

    assertThat(spread(ahead)).doesNotContainKey(10).hasSize(4);
  }

  @Test
  void sparesMinimumDaysAndGivesReducedDaysHalf() {
    var easy =
        EasyDays.NONE.with(DayOfWeek.THURSDAY, Load.MINIMUM).with(DayOfWeek.FRIDAY, Load.REDUCED);
    var due = new HashMap<LocalDate, Integer>();
    for (long card = 0; card < 300; card++) {
      var ahead = new DaysAhead(MONDAY, due, Set.of(), easy);
      due.merge(in(LoadBalancer.choose(WEEK_TWO, 10, ahead, card)), 1, Integer::sum);
    }

    assertThat(due).doesNotContainKey(in(10));
    assertThat(due.getOrDefault(in(11), 0) / (double) due.getOrDefault(in(9), 1))
        .isCloseTo(.5, within(.15));
  }

  @Test
  void anEasyDayStillTakesWhatFitsNoOther() {
    var easy = EasyDays.NONE.with(DayOfWeek.TUESDAY, Load.MINIMUM);

    assertThat(
            LoadBalancer.choose(
                new Range(1, 1), 1, new DaysAhead(MONDAY, Map.of(), Set.of(), easy), 3))
        .isEqualTo(1);
  }
}
