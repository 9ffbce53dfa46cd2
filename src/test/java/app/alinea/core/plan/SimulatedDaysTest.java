package app.alinea.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.schedule.Fsrs6;
import app.alinea.core.schedule.Weights;
import org.junit.jupiter.api.Test;

final class SimulatedDaysTest {
  private final Fsrs6 model = new Fsrs6(Weights.DEFAULT);
  private final AnswerHabits habits = AnswerHabits.usual(2, 1);

  private static Deck deck() {
    var deck = Deck.ofSize(40);
    for (int card = 0; card < 40; card++) {
      deck.put(card, 10, card);
    }
    return deck;
  }

  @Test
  void playsTheSameDaysForTheSameSeedAndLeavesTheDeckAlone() {
    var deck = deck();
    var policy = RetentionPolicy.of(model, .9, 40);

    var first = new SimulatedDays(model, habits, 3).play(deck, 10, 240, policy);
    var second = new SimulatedDays(model, habits, 3).play(deck, 10, 240, policy);
    var other = new SimulatedDays(model, habits, 4).play(deck, 10, 240, policy);

    assertThat(first).isEqualTo(second).isNotEqualTo(other).hasSize(10);
    assertThat(deck.isNew(0)).isTrue();
  }

  @Test
  void spendsNoMoreThanTheDayHasBesideTheCardBegunLast() {
    var days =
        new SimulatedDays(model, habits, 3).play(deck(), 10, 60, RetentionPolicy.of(model, .9, 40));

    assertThat(days).allSatisfy(day -> assertThat(day.day().seconds()).isLessThan(60 + 30.1));
    assertThat(days.getFirst().day().fresh()).isPositive();
  }
}
