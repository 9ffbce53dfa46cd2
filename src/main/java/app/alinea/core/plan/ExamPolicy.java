package app.alinea.core.plan;

import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.MemoryModel;
import java.util.Arrays;

/// Answers first what raises the recall expected on the exam's day most for each second spent.
///
/// The gain of a card is E[R(exam) if answered now] - R(exam if skipped); see docs/benchmarks/exam
/// for how that compares with a fixed retention.
public final class ExamPolicy implements StudyPolicy {
  /// Less than this is not worth turning a card over.
  private static final double SMALLEST_GAIN = 0.002;

  private final MemoryModel model;
  private final AnswerHabits habits;
  private final int examDay;

  /// @param examDay from today, 1 or more
  public ExamPolicy(MemoryModel model, AnswerHabits habits, int examDay) {
    this.model = model;
    this.habits = habits;
    this.examDay = examDay;
  }

  @Override
  public int[] choose(Deck deck, int day) {
    var worth = new double[deck.size()];
    var ranked = new long[deck.size()];
    int count = 0;
    double newGain = newGain(day);
    for (int card = 0; card < deck.size(); card++) {
      if (deck.isAnsweredOn(card, day)) {
        continue;
      }
      double gain = deck.isNew(card) ? newGain : reviewGain(deck, card, day);
      if (gain >= SMALLEST_GAIN) {
        worth[card] = gain / seconds(deck, card, day);
        // Positive doubles sort as their bits do; the low bits make room for the card.
        long bits = Double.doubleToLongBits(worth[card]) >>> 24 << 24;
        ranked[count++] = -(bits | (0xFFFFFF - card));
      }
    }
    Arrays.sort(ranked, 0, count);
    return oneOfEachSentence(deck, day, ranked, count);
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

  private double seconds(Deck deck, int card, int day) {
    double recall = deck.recall(card, day, model);
    return deck.seconds(card) * habits.expectedAnswers(deck.isNew(card), recall);
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
