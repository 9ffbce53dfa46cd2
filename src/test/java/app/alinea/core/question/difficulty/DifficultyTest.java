package app.alinea.core.question.difficulty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.alinea.core.question.difficulty.AnswerTally.Grades;
import app.alinea.core.question.difficulty.Difficulty.Level;
import org.junit.jupiter.api.Test;

final class DifficultyTest {
  @Test
  void isTheEstimateUntilSomebodyAnswers() {
    var difficulty = new Difficulty(0.35, AnswerTally.NONE);

    assertEquals(0.35, difficulty.value(), 1e-12);
    assertEquals(Level.EASY, difficulty.level());
    assertFalse(difficulty.isCorrected());
  }

  @Test
  void movesHalfwayAfterAsManyFirstAnswersAsTheEstimateWeighs() {
    var sixFailures = new AnswerTally(new Grades(6, 0, 0), Grades.NONE);

    assertEquals(0.7, new Difficulty(0.4, sixFailures).value(), 1e-12);
  }

  @Test
  void countsAHardAnswerAsHalfAMiss() {
    var twoHard = new AnswerTally(new Grades(0, 2, 0), Grades.NONE);

    assertEquals((6 * 0.5 + 1) / 8, new Difficulty(0.5, twoHard).value(), 1e-12);
  }

  @Test
  void countsALaterAnswerForAQuarter() {
    var fourLater = new AnswerTally(Grades.NONE, new Grades(0, 0, 4));

    assertEquals(6 * 0.5 / 7, new Difficulty(0.5, fourLater).value(), 1e-12);
  }

  @Test
  void comesNearTheShareOfMissesWithManyAnswers() {
    var many = new AnswerTally(new Grades(300, 0, 700), Grades.NONE);

    assertEquals(0.3, new Difficulty(0.9, many).value(), 0.01);
  }

  @Test
  void refusesAnEstimateOutOfRange() {
    assertThrows(
        IllegalArgumentException.class, () -> new Difficulty(Double.NaN, AnswerTally.NONE));
    assertThrows(IllegalArgumentException.class, () -> new Difficulty(1.1, AnswerTally.NONE));
  }
}
