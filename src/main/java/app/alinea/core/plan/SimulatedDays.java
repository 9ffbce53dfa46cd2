package app.alinea.core.plan;

import app.alinea.core.schedule.MemoryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Plays days of study with a learner whose memory is what the model takes it to be: what a setting
/// would come to.
public final class SimulatedDays {
  private final MemoryModel model;
  private final AnswerHabits habits;
  private final long seed;

  /// @param seed the same gives the same days
  public SimulatedDays(MemoryModel model, AnswerHabits habits, long seed) {
    this.model = model;
    this.habits = habits;
    this.seed = seed;
  }

  /// One day.
  ///
  /// @param number from 1
  /// @param recall expected share of the deck recalled on the day after; new cards count as unknown
  public record Played(int number, StudySimulation.Day day, double recall) {}

  /// @param deck is left as it is
  /// @param days 1 or more
  /// @param secondsADay more than 0
  public List<Played> play(Deck deck, int days, double secondsADay, StudyPolicy policy) {
    var tried = deck.copy();
    var learner = new ModelledLearner(habits, new SplittableRandom(seed));
    var simulation = new StudySimulation(tried, model, habits, learner);
    var played = new ArrayList<Played>();
    for (int day = 0; day < days; day++) {
      var came = simulation.play(policy, day, secondsADay);
      played.add(new Played(day + 1, came, recall(tried, day + 1)));
    }
    return played;
  }

  private double recall(Deck deck, int day) {
    return IntStream.range(0, deck.size())
        .mapToDouble(card -> deck.recall(card, day, model))
        .average()
        .orElse(0);
  }
}
