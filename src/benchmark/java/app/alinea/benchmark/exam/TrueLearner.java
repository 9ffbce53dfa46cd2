package app.alinea.benchmark.exam;

import app.alinea.core.plan.AnswerHabits;
import app.alinea.core.plan.Respondent;
import app.alinea.core.schedule.Grade;
import java.util.Random;

/// Answers from a memory of its own and grades itself with some noise.
final class TrueLearner implements Respondent {
  private final TrueMemory memory;
  private final AnswerHabits habits;
  private final Random random;
  private final double severity;

  TrueLearner(TrueMemory memory, AnswerHabits habits, Random random) {
    this.memory = memory;
    this.habits = habits;
    this.random = random;
    severity = .1 + .2 * random.nextDouble();
  }

  @Override
  public Grade answer(int card, int day, boolean isNew, double ignored) {
    double recall = isNew ? .75 : memory.recall(card, day);
    boolean recalled = random.nextDouble() < recall;
    var grade = recalled ? recalled(isNew ? .85 : recall) : Grade.AGAIN;
    memory.practise(card, day, recalled, 1 + habits.furtherAnswers(isNew, grade));
    return grade;
  }

  private Grade recalled(double recall) {
    double felt = recall + .1 * random.nextGaussian();
    if (felt < .6 || random.nextDouble() < severity * .5) {
      return Grade.HARD;
    }
    return felt > .97 ? Grade.EASY : Grade.GOOD;
  }
}
