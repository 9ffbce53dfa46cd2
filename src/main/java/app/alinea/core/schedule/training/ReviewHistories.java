package app.alinea.core.schedule.training;

import java.util.Arrays;
import java.util.HashMap;

/// The reviews of many cards, card by card, in flat arrays: a training walks over them hundreds of
/// thousands of times.
///
/// An *item* is a review on a later day than the one before it: only there can a prediction be
/// right or wrong. Same-day reviews change the memory but predict nothing.
public final class ReviewHistories {
  /// Share of known answers that still go wrong by a slip of the hand, in multiple choice.
  static final double SLIP = 0.01;

  /// First row of each card, and one more for the end.
  final int[] starts;

  final byte[] ratings;
  final int[] days;
  final byte[] choices;

  /// Rank of each row's item in time order, or -1.
  final int[] ranks;

  private final int items;

  private ReviewHistories(int[] starts, byte[] ratings, int[] days, byte[] choices, int[] ranks) {
    this.starts = starts;
    this.ratings = ratings;
    this.days = days;
    this.choices = choices;
    this.ranks = ranks;
    this.items = (int) Arrays.stream(ranks).filter(rank -> rank >= 0).count();
  }

  public int cards() {
    return starts.length - 1;
  }

  public int reviews() {
    return ratings.length;
  }

  /// Reviews whose recall was predicted.
  public int items() {
    return items;
  }

  boolean isRight(int row) {
    return ratings[row] > 1;
  }

  /// Chance of a right answer without knowing it.
  double guess(int row) {
    return choices[row] < 2 ? 0 : 1.0 / choices[row];
  }

  /// Probability of a right answer at a probability of recall: g + (1 - g - s) R.
  double rightness(int row, double recall) {
    double guess = guess(row);
    return guess == 0 ? recall : guess + (1 - guess - SLIP) * recall;
  }

  /// How much the probability of a right answer grows with that of recall.
  double rightnessSlope(int row) {
    double guess = guess(row);
    return guess == 0 ? 1 : 1 - guess - SLIP;
  }

  /// The same cards without those that the filter drops; ranks close up.
  ReviewHistories without(boolean[] dropped) {
    int cards = 0;
    int rows = 0;
    for (int card = 0; card < cards(); card++) {
      if (!dropped[card]) {
        cards++;
        rows += starts[card + 1] - starts[card];
      }
    }
    var kept =
        new ReviewHistories(
            new int[cards + 1], new byte[rows], new int[rows], new byte[rows], new int[rows]);
    int to = 0;
    int at = 0;
    for (int card = 0; card < cards(); card++) {
      if (!dropped[card]) {
        int from = starts[card];
        int length = starts[card + 1] - from;
        System.arraycopy(ratings, from, kept.ratings, to, length);
        System.arraycopy(days, from, kept.days, to, length);
        System.arraycopy(choices, from, kept.choices, to, length);
        System.arraycopy(ranks, from, kept.ranks, to, length);
        to += length;
        kept.starts[++at] = to;
      }
    }
    return new ReviewHistories(
        kept.starts, kept.ratings, kept.days, kept.choices, closedUp(kept.ranks, items));
  }

  private static int[] closedUp(int[] ranks, int before) {
    var place = new int[before];
    for (int rank : ranks) {
      if (rank >= 0) {
        place[rank] = 1;
      }
    }
    int next = 0;
    for (int rank = 0; rank < before; rank++) {
      place[rank] = place[rank] == 1 ? next++ : -1;
    }
    return Arrays.stream(ranks).map(rank -> rank < 0 ? -1 : place[rank]).toArray();
  }

  /// Takes reviews in time order. Confined to one thread.
  public static final class Builder {
    private final HashMap<Object, Integer> cards = new HashMap<>();
    private int[] card = new int[1024];
    private int[] days = new int[1024];
    private byte[] ratings = new byte[1024];
    private byte[] choices = new byte[1024];
    private int size;

    /// @param key of the card
    /// @param rating 1 to 4
    /// @param elapsedDays whole days since the card's last review, at least 0
    /// @param options to guess among, 0 where the answer had to be recalled
    public Builder add(Object key, int rating, int elapsedDays, int options) {
      if (rating < 1 || rating > 4 || elapsedDays < 0 || options < 0) {
        throw new IllegalArgumentException(
            "rating %d after %d days with %d options".formatted(rating, elapsedDays, options));
      }
      if (size == card.length) {
        grow();
      }
      card[size] = cards.computeIfAbsent(key, _ -> cards.size());
      days[size] = elapsedDays;
      ratings[size] = (byte) rating;
      choices[size] = (byte) Math.min(options, Byte.MAX_VALUE);
      size++;
      return this;
    }

    private void grow() {
      int larger = size * 2;
      card = Arrays.copyOf(card, larger);
      days = Arrays.copyOf(days, larger);
      ratings = Arrays.copyOf(ratings, larger);
      choices = Arrays.copyOf(choices, larger);
    }

    public ReviewHistories build() {
      var starts = new int[cards.size() + 1];
      for (int at = 0; at < size; at++) {
        starts[card[at] + 1]++;
      }
      Arrays.parallelPrefix(starts, Integer::sum);
      var next = starts.clone();
      var rating = new byte[size];
      var elapsed = new int[size];
      var options = new byte[size];
      var ranks = new int[size];
      int items = 0;
      for (int at = 0; at < size; at++) {
        int row = next[card[at]]++;
        boolean first = row == starts[card[at]];
        rating[row] = ratings[at];
        elapsed[row] = first ? 0 : days[at];
        options[row] = choices[at];
        ranks[row] = elapsed[row] > 0 ? items++ : -1;
      }
      return new ReviewHistories(starts, rating, elapsed, options, ranks);
    }
  }
}
