package app.alinea.core.plan;

import app.alinea.core.schedule.MemoryModel;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The everyday order: what has fallen to the desired retention first, then new cards.
public final class RetentionPolicy implements StudyPolicy {
  private final MemoryModel model;
  private final double[] retention;
  private final int newADay;
  private final int reviewsADay;

  /// @param retention of each card, 0.7 to 0.99
  /// @param newADay at most so many new cards
  /// @param reviewsADay at most so many reviews
  public RetentionPolicy(MemoryModel model, double[] retention, int newADay, int reviewsADay) {
    this.model = model;
    this.retention = retention.clone();
    this.newADay = newADay;
    this.reviewsADay = reviewsADay;
  }

  /// The same retention for every card, without limits.
  public static RetentionPolicy of(MemoryModel model, double retention, int cards) {
    var all = new double[cards];
    Arrays.fill(all, retention);
    return new RetentionPolicy(model, all, cards, cards);
  }

  @Override
  public int[] choose(Deck deck, int day) {
    var due =
        IntStream.range(0, deck.size())
            .filter(card -> !deck.isNew(card) && overdue(deck, card, day) >= 0)
            .boxed()
            .sorted((a, b) -> Integer.compare(overdue(deck, b, day), overdue(deck, a, day)))
            .mapToInt(Integer::intValue);
    var fresh = IntStream.range(0, deck.size()).filter(deck::isNew);
    var taken = new boolean[deck.size()];
    return IntStream.concat(
            due.filter(card -> take(deck, card, taken)).limit(reviewsADay),
            fresh.filter(card -> take(deck, card, taken)).limit(newADay))
        .toArray();
  }

  private static boolean take(Deck deck, int card, boolean[] taken) {
    boolean open = !taken[deck.siblings(card)];
    taken[deck.siblings(card)] = true;
    return open;
  }

  /// Days since it was due, negative before.
  private int overdue(Deck deck, int card, int day) {
    long interval = Math.max(1, Math.round(model.interval(deck.memory(card), retention[card])));
    return (int) (deck.elapsed(card, day) - interval);
  }
}
