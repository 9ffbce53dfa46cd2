package app.alinea.core.plan;

import app.alinea.core.schedule.Grade;
import app.alinea.core.schedule.MemoryModel;
import app.alinea.core.schedule.MemoryState;
import java.util.HashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Cards as the planner reckons with them: ten thousand of them, over many days, many times over.
///
/// Days are counted from today, which is 0; an answer given earlier has a negative day. Confined to
/// one thread.
public final class Deck {
  private final double[] stability;
  private final double[] difficulty;
  private final int[] lastDay;
  private final double[] seconds;
  private final int[] siblings;

  private Deck(
      double[] stability, double[] difficulty, int[] lastDay, double[] seconds, int[] siblings) {
    this.stability = stability;
    this.difficulty = difficulty;
    this.lastDay = lastDay;
    this.seconds = seconds;
    this.siblings = siblings;
  }

  /// @param size cards, all of them new, each without siblings, until they are put
  public static Deck ofSize(int size) {
    var siblings = new int[size];
    for (int card = 0; card < size; card++) {
      siblings[card] = card;
    }
    return new Deck(new double[size], new double[size], new int[size], new double[size], siblings);
  }

  /// A deck to try things on.
  public Deck copy() {
    return new Deck(stability.clone(), difficulty.clone(), lastDay.clone(), seconds, siblings);
  }

  /// Every n-th card, to try things on in less time.
  Deck every(int stride) {
    return of(IntStream.range(0, Math.ceilDiv(size(), stride)).map(at -> at * stride).toArray());
  }

  /// The cards at some places.
  Deck only(IntPredicate kept) {
    return of(IntStream.range(0, size()).filter(kept).toArray());
  }

  private Deck of(int[] cards) {
    var some = ofSize(cards.length);
    var groups = new HashMap<Integer, Integer>();
    for (int at = 0; at < cards.length; at++) {
      int card = cards[at];
      some.stability[at] = stability[card];
      some.difficulty[at] = difficulty[card];
      some.lastDay[at] = lastDay[card];
      some.put(at, seconds[card], groups.computeIfAbsent(siblings[card], _ -> groups.size()));
    }
    return some;
  }

  /// @param answerSeconds one answer to it takes, more than 0
  /// @param group number of its sentence, 0 to size - 1
  public void put(int card, double answerSeconds, int group) {
    seconds[card] = answerSeconds;
    siblings[card] = group;
  }

  /// @param day of the last answer
  public void remember(int card, MemoryState memory, int day) {
    stability[card] = memory.stability();
    difficulty[card] = memory.difficulty();
    lastDay[card] = day;
  }

  public int size() {
    return stability.length;
  }

  public boolean isNew(int card) {
    return stability[card] == 0;
  }

  /// @throws IllegalStateException where the card is new
  public MemoryState memory(int card) {
    if (isNew(card)) {
      throw new IllegalStateException("card %d has no memory yet".formatted(card));
    }
    return new MemoryState(stability[card], difficulty[card]);
  }

  public int elapsed(int card, int day) {
    return Math.max(0, day - lastDay[card]);
  }

  public boolean isAnsweredOn(int card, int day) {
    return !isNew(card) && lastDay[card] == day;
  }

  public double seconds(int card) {
    return seconds[card];
  }

  int siblings(int card) {
    return siblings[card];
  }

  /// Probability that the model gives to recalling it on a day; 0 for a new card.
  public double recall(int card, int day, MemoryModel model) {
    return isNew(card) ? 0 : model.retrievability(memory(card), elapsed(card, day));
  }

  /// Takes an answer with the same-day answers that follow it, all of them Good.
  ///
  /// @return how many answers that was
  public int answer(int card, int day, Grade grade, MemoryModel model, AnswerHabits habits) {
    int more = habits.furtherAnswers(isNew(card), grade);
    var memory =
        isNew(card) ? model.first(grade) : model.next(memory(card), elapsed(card, day), grade);
    for (int step = 0; step < more; step++) {
      memory = model.next(memory, 0, Grade.GOOD);
    }
    remember(card, memory, day);
    return 1 + more;
  }
}
