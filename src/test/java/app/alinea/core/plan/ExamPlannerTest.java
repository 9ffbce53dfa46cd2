package app.alinea.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.schedule.Fsrs6;
import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.Weights;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExamPlannerTest {
  private static final int CARDS = 90;
  private static final int SENTENCES = 60;
  private static final int DAYS = 20;

  private final MemoryModel model = new Fsrs6(Weights.DEFAULT);
  private final AnswerHabits habits = AnswerHabits.usual(2, 1);
  private final ExamPlanner planner = new ExamPlanner(model, habits, List.of());

  private static Deck deck() {
    var deck = Deck.ofSize(CARDS);
    for (int card = 0; card < CARDS; card++) {
      deck.put(card, 8 + card % 5, card % SENTENCES);
    }
    return deck;
  }

  private static double[] minutes(double minutes) {
    var seconds = new double[DAYS];
    Arrays.fill(seconds, minutes * 60);
    return seconds;
  }

  private double reached(StudyPolicy policy, double minutes) {
    var played = new SimulatedDays(model, habits, 5).play(deck(), DAYS, minutes * 60, policy);
    return played.getLast().recall();
  }

  @Test
  void leadsFurtherByTheExamThanAFixedRetentionWithTheSameMinutes() {
    for (double minutes : new double[] {2, 4}) {
      double planned = reached(planner.policy(deck(), 0, minutes(minutes)), minutes);
      for (double retention : new double[] {.8, .9, .95}) {
        double fixed = reached(RetentionPolicy.of(model, retention, CARDS), minutes);
        assertThat(planned).as("%.0f minutes, %.2f", minutes, retention).isGreaterThan(fixed);
      }
    }
  }

  @Test
  void neverAsksTwoCardsOfOneSentenceOnOneDay() {
    var deck = deck();
    var policy = planner.policy(deck, 0, minutes(30));
    var simulation =
        new StudySimulation(
            deck, model, habits, new ModelledLearner(habits, new java.util.SplittableRandom(2)));

    for (int day = 0; day < DAYS; day++) {
      var groups = new HashSet<Integer>();
      for (int card : policy.choose(deck, day)) {
        assertThat(groups.add(deck.siblings(card))).isTrue();
      }
      simulation.play(policy, day, 300);
    }
  }

  @Test
  void moreTimeIsExpectedToLeadFurtherAndLeavesLessUnseen() {
    var little = planner.forecast(deck(), minutes(1), 3);
    var more = planner.forecast(deck(), minutes(5), 3);

    assertThat(more.score().mean()).isGreaterThan(little.score().mean());
    assertThat(little.unseen()).isGreaterThan(more.unseen());
    assertThat(more.score().low()).isLessThan(more.score().mean());
    assertThat(more.score().high()).isGreaterThan(more.score().mean());
  }

  @Test
  void theSameDeckGivesTheSamePlanAndIsLeftAsItWas() {
    var deck = deck();

    var first = planner.forecast(deck, minutes(3), 2);
    var second = planner.forecast(deck, minutes(3), 2);

    assertThat(first.recalls()).containsExactly(second.recalls());
    assertThat(deck.isNew(0)).isTrue();
  }

  @Test
  void aDayOffIsNotStudiedOn() {
    var off = minutes(5);
    Arrays.fill(off, 0);

    var forecast = planner.forecast(deck(), off, 1);

    assertThat(forecast.unseen()).isEqualTo(CARDS);
    assertThat(forecast.score().mean()).isZero();
  }
}
