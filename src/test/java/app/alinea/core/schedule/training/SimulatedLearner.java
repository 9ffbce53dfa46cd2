package app.alinea.core.schedule.training;

import app.alinea.core.schedule.Fsrs6;
import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.MemoryState;
import app.alinea.core.schedule.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.SplittableRandom;

/// A learner whose memory is exactly FSRS-6 with given weights; reviews come at random delays.
final class SimulatedLearner {
  private final Fsrs6 memory;
  private final SplittableRandom random;
  private final int choices;

  /// @param choices options to guess among, 0 for recall
  SimulatedLearner(Weights weights, long seed, int choices) {
    this.memory = new Fsrs6(weights);
    this.random = new SplittableRandom(seed);
    this.choices = choices;
  }

  private record Answer(int card, int day, int rating, int elapsed) {}

  /// @param reviews of each card
  ReviewHistories.Builder study(int cards, int reviews) {
    var answers = new ArrayList<Answer>();
    for (int card = 0; card < cards; card++) {
      int day = random.nextInt(cards / 20 + 1);
      int first = grade(.2, .15, .5);
      var state = memory.first(Grade.ofRating(first));
      answers.add(new Answer(card, day, first, 0));
      for (int at = 1; at < reviews; at++) {
        int elapsed = elapsed(state);
        int rating = answer(memory.retrievability(state, elapsed));
        day += elapsed;
        answers.add(new Answer(card, day, rating, elapsed));
        state = memory.next(state, elapsed, Grade.ofRating(rating));
      }
    }
    answers.sort(Comparator.comparingInt(Answer::day));
    var log = new ReviewHistories.Builder();
    answers.forEach(a -> log.add(a.card(), a.rating(), a.elapsed(), choices));
    return log;
  }

  private int elapsed(MemoryState state) {
    if (random.nextInt(6) == 0) {
      return 0;
    }
    double late = Math.exp(random.nextDouble(-.6, 1.4));
    return Math.clamp(Math.round(state.stability() * late), 1, 90);
  }

  private int answer(double recall) {
    double right = choices < 2 ? recall : 1.0 / choices + (1 - 1.0 / choices - .01) * recall;
    if (random.nextDouble() >= right) {
      return 1;
    }
    return grade(0, .15, .7);
  }

  /// @return a rating by the shares of Again, Hard and Good among all; Easy is the rest
  private int grade(double again, double hard, double good) {
    double drawn = random.nextDouble();
    return drawn < again ? 1 : drawn < again + hard ? 2 : drawn < again + hard + good ? 3 : 4;
  }
}
