package app.alinea.core.plan;

import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.MemoryModel;
import java.util.Arrays;

/// Answers first what raises the recall expected on the exam's day most for each second spent.
///
/// The gain of a card is E[R(exam) if answered now] - R(exam if skipped). Above it stand the
/// reviews that have fallen below a floor, where one is set: what is learnt is kept before more is
/// begun.
public final class ExamPolicy implements StudyPolicy {
  /// Less than this is not worth turning a card over.
  private static final double SMALLEST_GAIN = 0.002;

  /// More than any gain a second.
  private static final double FIRST_OF_ALL = 100;

  private final MemoryModel model;
  private final AnswerHabits habits;
  private final int examDay;
  private final double floor;

  /// @param examDay from today, 1 or more
  /// @param floor recall below which a review comes before everything else; 0 for none
  public ExamPolicy(MemoryModel model, AnswerHabits habits, int examDay, double floor) {
    this.model = model;
    this.habits = habits;
    this.examDay = examDay;
    this.floor = floor;
  }

  @Override
  public int[] choose(Deck deck, int day) {
    var ranked = new long[deck.size()];
    int count = 0;
    double newGain = newGain(day);
    for (int card = 0; card < deck.size(); card++) {
      if (deck.isAnsweredOn(card, day)) {
        continue;
      }
      boolean isNew = deck.isNew(card);
      double gain = isNew ? newGain : reviewGain(deck, card, day);
      if (gain >= SMALLEST_GAIN) {
        double recall = deck.recall(card, day, model);
        double worth = gain / (deck.seconds(card) * habits.expectedAnswers(isNew, recall));
        ranked[count++] = rank(!isNew && recall < floor ? worth + FIRST_OF_ALL : worth, card);
      }
    }
    Arrays.sort(ranked, 0, count);
    return oneOfEachSentence(deck, day, ranked, count);
  }

  /// Sorts by falling worth, then by card: positive doubles sort as their bits do, and their low
  /// bits make room for the card.
  private static long rank(double worth, int card) {
    return -(Double.doubleToLongBits(worth) >>> 24 << 24 | (0xFFFFFF - card));
  }

  private static int[] oneOfEachSentence(Deck deck, int day, long[] ranked, int count) {
    var taken = new boolean[deck.size()];
    for (int card = 0; card < deck.size(); card++) {
      taken[deck.siblings(card)] |= deck.isAnsweredOn(card, day);
    }
    var chosen = new int[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int card = 0xFFFFFF - (int) (-ranked[i] & 0xFFFFFF);
      if (!taken[deck.siblings(card)]) {
        taken[deck.siblings(card)] = true;
        chosen[size++] = card;
      }
    }
    return Arrays.copyOf(chosen, size);
  }

  /// The recall that a first answer today is expected to leave on the exam's day.
  private double newGain(int day) {
    double recall = 0;
    for (var grade : Grade.values()) {
      var memory = model.first(grade);
      for (int more = habits.furtherAnswers(true, grade); more > 0; more--) {
        memory = model.next(memory, 0, Grade.GOOD);
      }
      recall +=
          habits.firstGrades().get(grade.ordinal()) * model.retrievability(memory, examDay - day);
    }
    return recall;
  }

  private double reviewGain(Deck deck, int card, int day) {
    var memory = deck.memory(card);
    int elapsed = deck.elapsed(card, day);
    int left = examDay - day;
    double recall = model.retrievability(memory, elapsed);
    double answered = 0;
    for (int at = 0; at < habits.recallGrades().size(); at++) {
      var grade = Grade.values()[Grade.HARD.ordinal() + at];
      var after = model.next(memory, elapsed, grade);
      answered += recall * habits.recallGrades().get(at) * model.retrievability(after, left);
    }
    var lapsed = model.next(memory, elapsed, Grade.AGAIN);
    for (int more = habits.furtherAnswers(false, Grade.AGAIN); more > 0; more--) {
      lapsed = model.next(lapsed, 0, Grade.GOOD);
    }
    answered += (1 - recall) * model.retrievability(lapsed, left);
    return answered - model.retrievability(memory, elapsed + left);
  }
}
