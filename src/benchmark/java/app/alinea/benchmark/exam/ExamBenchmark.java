package app.alinea.benchmark.exam;

import app.alinea.core.plan.AnswerHabits;
import app.alinea.core.plan.Deck;
import app.alinea.core.plan.RetentionPolicy;
import app.alinea.core.plan.StudyPolicy;
import app.alinea.core.plan.StudySimulation;
import app.alinea.core.schedule.Fsrs6;
import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.Weights;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/// Compares the exam planner with fixed retentions over learners whose memory is not the model's:
/// the recall on the exam's day after the same minutes a day.
public final class ExamBenchmark {
  private static final int CARDS = 270;
  private static final int SENTENCES = 180;
  private static final double[] RETENTIONS = {.80, .85, .90, .95, .97};

  private final MemoryModel model = new Fsrs6(Weights.DEFAULT);
  private final AnswerHabits habits = AnswerHabits.usual(2, 1);

  private record Setting(int days, double minutes) {}

  private ExamBenchmark() {}

  public static void main(String[] arguments) {
    int learners = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    System.out.printf("%d learners, %d cards, 95 %% intervals%n", learners, CARDS);
    for (var setting :
        List.of(
            new Setting(30, 7.5), new Setting(30, 4.5), new Setting(14, 7.5), new Setting(60, 4))) {
      new ExamBenchmark().compare(setting, learners);
    }
  }

  private void compare(Setting setting, int learners) {
    var policies = new LinkedHashMap<String, Function<Integer, StudyPolicy>>();
    var seconds = new double[setting.days];
    Arrays.fill(seconds, setting.minutes * 60);
    policies.put("planner", size -> new PacedPolicy(model, habits, seconds));
    for (double retention : RETENTIONS) {
      policies.put(
          "retention %.2f".formatted(retention),
          size -> RetentionPolicy.of(model, retention, size));
    }
    var scores = new LinkedHashMap<String, double[]>();
    var minutes = new LinkedHashMap<String, double[]>();
    policies.forEach((name, policy) -> {
      var score = new double[learners];
      var spent = new double[learners];
      for (int learner = 0; learner < learners; learner++) {
        var run = run(setting, policy.apply(CARDS), learner);
        score[learner] = run[0];
        spent[learner] = run[1];
      }
      scores.put(name, score);
      minutes.put(name, spent);
    });
    print(setting, scores, minutes);
  }

  private double[] run(Setting setting, StudyPolicy policy, int learner) {
    var random = new Random(learner);
    var deck = Deck.ofSize(CARDS);
    for (int card = 0; card < CARDS; card++) {
      deck.put(card, 7 + random.nextInt(7), card % SENTENCES);
    }
    var memory = TrueMemory.draw(CARDS, random);
    var answers = new TrueLearner(memory, habits, random);
    var simulation = new StudySimulation(deck, model, habits, answers);
    double seconds = 0;
    for (int day = 0; day < setting.days; day++) {
      seconds += simulation.play(policy, day, setting.minutes * 60).seconds();
    }
    double recall = 0;
    for (int card = 0; card < CARDS; card++) {
      recall += memory.recall(card, setting.days) / CARDS;
    }
    return new double[] {recall, seconds / 60 / setting.days};
  }

  private static void print(
      Setting setting, Map<String, double[]> scores, Map<String, double[]> minutes) {
    System.out.printf("%n%d days, %.1f minutes a day%n", setting.days, setting.minutes);
    System.out.println("policy           recall            minutes  planner ahead by     ahead in");
    var planner = scores.getOrDefault("planner", new double[0]);
    scores.forEach((name, all) -> {
      var mean = interval(all);
      double spent = interval(minutes.getOrDefault(name, new double[0]))[0];
      var ahead = new double[all.length];
      int wins = 0;
      for (int i = 0; i < all.length; i++) {
        ahead[i] = planner[i] - all[i];
        wins += ahead[i] > 0 ? 1 : 0;
      }
      var lead = interval(ahead);
      System.out.printf(
          Locale.ROOT,
          "%-15s  %.3f +- %.3f   %6.2f   %+.3f +- %.3f     %s%n",
          name,
          mean[0],
          mean[1],
          spent,
          lead[0],
          lead[1],
          name.equals("planner") ? "" : wins + " of " + all.length);
    });
  }

  /// The mean and half the width of its 95 % interval.
  private static double[] interval(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return new double[] {mean, 1.96 * Math.sqrt(squares / (values.length - 1) / values.length)};
  }
}
