package app.alinea.core.plan;

import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.AnswerTally;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How a learner answers: how often which grade, and how long it takes.
///
/// @param firstGrades shares of the four grades at the first answer to a card; sum 1
/// @param recallGrades shares of Hard, Good and Easy among recalled reviews; sum 1
/// @param seconds one answer takes, by question type
/// @param learningSteps same-day answers that a new card needs when all are Good, less the first
/// @param relearningSteps same-day answers after a lapse
public record AnswerHabits(
    List<Double> firstGrades,
    List<Double> recallGrades,
    Map<QuestionType, Double> seconds,
    int learningSteps,
    int relearningSteps) {
  /// What counts until the learner's own answers outweigh it; as many answers as these count.
  private static final double PRIOR_ANSWERS = 20;

  private static final List<Double> USUAL_FIRST = List.of(.25, .10, .50, .15);
  private static final List<Double> USUAL_RECALL = List.of(.20, .65, .15);
  private static final double LONGEST_SECONDS = 120;

  public AnswerHabits {
    firstGrades = List.copyOf(firstGrades);
    recallGrades = List.copyOf(recallGrades);
    seconds = Map.copyOf(seconds);
  }

  /// @param steps learning steps of the settings
  /// @param relearning relearning steps of the settings
  public static AnswerHabits usual(int steps, int relearning) {
    return of(List.of(), steps, relearning);
  }

  /// The learner's own, from what they answered lately.
  public static AnswerHabits of(List<AnswerTally> tallies, int steps, int relearning) {
    var seconds = new EnumMap<QuestionType, Double>(QuestionType.class);
    for (var type : QuestionType.values()) {
      seconds.put(type, seconds(type, tallies));
    }
    var first = shares(tallies, Phase.NEW, Grade.AGAIN, USUAL_FIRST);
    var recall = shares(tallies, Phase.REVIEW, Grade.HARD, USUAL_RECALL);
    return new AnswerHabits(first, recall, seconds, steps, relearning);
  }

  private static double seconds(QuestionType type, List<AnswerTally> tallies) {
    double time = PRIOR_ANSWERS * usualSeconds(type);
    double answers = PRIOR_ANSWERS;
    for (var tally : tallies) {
      if (tally.type() == type) {
        time += tally.time().toMillis() / 1000.0;
        answers += tally.answers();
      }
    }
    return Math.clamp(time / answers, 1, LONGEST_SECONDS);
  }

  private static double usualSeconds(QuestionType type) {
    return switch (type) {
      case TRUE_FALSE -> 7;
      case FLASHCARD -> 9;
      case MULTIPLE_CHOICE, CLOZE -> 11;
      case SHORT_ANSWER -> 13;
      case ORDERING, MATCHING -> 22;
    };
  }

  /// @param from the first grade that counts; the shares are of it and those above
  private static List<Double> shares(
      List<AnswerTally> tallies, Phase phase, Grade from, List<Double> usual) {
    var counts = new double[usual.size()];
    double total = PRIOR_ANSWERS;
    for (int i = 0; i < counts.length; i++) {
      counts[i] = PRIOR_ANSWERS * usual.get(i);
    }
    for (var tally : tallies) {
      int at = tally.grade().ordinal() - from.ordinal();
      if (tally.phase() == phase && at >= 0) {
        counts[at] += tally.answers();
        total += tally.answers();
      }
    }
    var shares = new Double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      shares[i] = counts[i] / total;
    }
    return List.of(shares);
  }

  public double seconds(QuestionType type) {
    return seconds.getOrDefault(type, usualSeconds(type));
  }

  public Duration time(QuestionType type) {
    return Duration.ofMillis(Math.round(1000 * seconds(type)));
  }

  /// Same-day answers after one with a grade, all of them Good.
  public int furtherAnswers(boolean isNew, Grade grade) {
    if (!isNew) {
      return grade == Grade.AGAIN ? relearningSteps : 0;
    }
    return switch (grade) {
      case AGAIN, HARD -> learningSteps;
      case GOOD -> Math.max(0, learningSteps - 1);
      case EASY -> 0;
    };
  }

  /// Answers that a card's turn takes on the whole.
  ///
  /// @param recall probability that a card under review is recalled; ignored for a new one
  public double expectedAnswers(boolean isNew, double recall) {
    if (!isNew) {
      return 1 + (1 - recall) * relearningSteps;
    }
    double answers = 1;
    for (var grade : Grade.values()) {
      answers += firstGrades.get(grade.ordinal()) * furtherAnswers(true, grade);
    }
    return answers;
  }
}
