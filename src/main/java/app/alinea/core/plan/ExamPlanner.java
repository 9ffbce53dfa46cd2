package app.alinea.core.plan;

import app.alinea.core.schedule.MemoryModel;
import java.util.List;
import java.util.SplittableRandom;

/// Plans the days up to an exam: which cards deserve today's minutes, and what the days to come are
/// expected to lead to. Pure: the same deck gives the same plan.
public final class ExamPlanner {
  /// What is learnt is kept at this recall before more is begun, where there is time for both.
  private static final double FLOOR = .85;

  /// Score that may be given up for that by the model's own reckoning, which knows less of a
  /// learner than it seems to.
  private static final double PRICE = .01;

  /// Cards in a rehearsal of two months or less; fewer where there are more days to play, so that a
  /// day is planned at once however far the exam.
  private static final int SAMPLE = 120;

  private static final int FEWEST_SAMPLED = 24;
  private static final int SAMPLE_DAYS = 60;
  private static final int SAMPLE_RUNS = 2;
  private static final int COMPARED = 300;
  private static final long SEED = 20_260_101;

  private final MemoryModel model;
  private final AnswerHabits habits;

  /// @param model with the learner's weights
  /// @param reviews the learner's own so far, from which the pace of forgetting is fitted
  public ExamPlanner(MemoryModel model, AnswerHabits habits, List<ForgettingPace.Seen> reviews) {
    this.model = ForgettingPace.fit(reviews, model).correct(model);
    this.habits = habits;
  }

  /// The policy for a day: whatever leads furthest for each second, with a floor under what is
  /// learnt where a rehearsal of the days to come shows that it costs next to nothing.
  ///
  /// @param day from today, before the exam
  /// @param seconds there are on each day up to the exam's; its length is the exam's day
  public StudyPolicy policy(Deck deck, int day, double[] seconds) {
    var bold = new ExamPolicy(model, habits, seconds.length, 0);
    var careful = new ExamPolicy(model, habits, seconds.length, FLOOR);
    double price = rehearse(deck, day, seconds, bold) - rehearse(deck, day, seconds, careful);
    return price <= PRICE ? careful : bold;
  }

  /// Plays the days to come on a sample of the deck with the same share of the time.
  private double rehearse(Deck deck, int day, double[] seconds, StudyPolicy policy) {
    int left = Math.max(1, seconds.length - day);
    int cards = Math.clamp(SAMPLE * SAMPLE_DAYS / left, FEWEST_SAMPLED, SAMPLE);
    return rehearse(deck, day, seconds, policy, cards);
  }

  private double rehearse(Deck deck, int day, double[] seconds, StudyPolicy policy, int cards) {
    var sample = deck.every(Math.ceilDiv(Math.max(1, deck.size()), cards));
    var shorter = new double[seconds.length];
    for (int at = 0; at < seconds.length; at++) {
      shorter[at] = seconds[at] * sample.size() / Math.max(1, deck.size());
    }
    double score = 0;
    for (int run = 0; run < SAMPLE_RUNS; run++) {
      var end = play(sample.copy(), day, shorter, policy, SEED + run);
      score += ExamForecast.mean(recalls(end, seconds.length)) / SAMPLE_RUNS;
    }
    return score;
  }

  /// The score that the plan is expected to lead to, on a sample: to compare plans with each other.
  public double expected(Deck deck, double[] seconds) {
    return deck.size() == 0 ? 0 : rehearse(deck, 0, seconds, policy(deck, 0, seconds), COMPARED);
  }

  private Deck play(Deck deck, int from, double[] seconds, StudyPolicy policy, long seed) {
    var learner = new ModelledLearner(habits, new SplittableRandom(seed));
    var simulation = new StudySimulation(deck, model, habits, learner);
    for (int day = from; day < seconds.length; day++) {
      var _ = simulation.play(policy, day, seconds[day]);
    }
    return deck;
  }

  private double[] recalls(Deck deck, int examDay) {
    var recalls = new double[deck.size()];
    for (int card = 0; card < recalls.length; card++) {
      recalls[card] = deck.recall(card, examDay, model);
    }
    return recalls;
  }

  /// What the plan is expected to lead to.
  ///
  /// @param runs times the days are played; more give a steadier figure, 1 or more
  public ExamForecast forecast(Deck deck, double[] seconds, int runs) {
    var policy = policy(deck, 0, seconds);
    var sums = new double[deck.size()];
    int unseen = 0;
    for (int run = 0; run < runs; run++) {
      var end = play(deck.copy(), 0, seconds, policy, SEED + 31 * run);
      var recalls = recalls(end, seconds.length);
      for (int card = 0; card < sums.length; card++) {
        sums[card] += recalls[card] / runs;
        unseen += end.isNew(card) ? 1 : 0;
      }
    }
    return ExamForecast.of(sums, unseen / runs);
  }
}
