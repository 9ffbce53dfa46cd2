package app.alinea.core.plan;

import app.alinea.core.schedule.Grade;
import java.util.List;
import java.util.random.RandomGenerator;

/// A learner whose memory is what the model takes it to be.
final class ModelledLearner implements Respondent {
  private final AnswerHabits habits;
  private final RandomGenerator random;

  ModelledLearner(AnswerHabits habits, RandomGenerator random) {
    this.habits = habits;
    this.random = random;
  }

  @Override
  public Grade answer(int card, int day, boolean isNew, double recall) {
    if (isNew) {
      return draw(habits.firstGrades(), Grade.AGAIN);
    }
    return random.nextDouble() < recall ? draw(habits.recallGrades(), Grade.HARD) : Grade.AGAIN;
  }

  private Grade draw(List<Double> shares, Grade first) {
    double left = random.nextDouble();
    int at = 0;
    while (at < shares.size() - 1 && left >= shares.get(at)) {
      left -= shares.get(at);
      at++;
    }
    return Grade.values()[first.ordinal() + at];
  }
}
