package app.alinea.core.schedule.training;

import app.alinea.core.schedule.Weights;
import app.alinea.core.task.Progress;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/// Finds the weights under which a log is most likely: the recipe of the FSRS optimiser (fsrs-rs
/// 6.5.0), with whole cards as parts of a batch so that each review is walked over once an epoch.
///
/// Loss: sum of weight times cross-entropy, newer items weighing more (.25 + .75 (i/(n-1))^3), plus
/// the squared distance from the start in units of each weight's usual spread. Deterministic.
/// Confined to one thread.
final class Optimiser {
  static final int FEWEST_ITEMS = 8;
  private static final int FEWEST_FOR_ALL_WEIGHTS = 64;
  private static final int EPOCHS = 5;
  private static final int BATCH = 512;
  private static final long SEED = 2023;
  private static final double[] SPREAD = {
    6.43, 9.66, 17.58, 27.85, .57, .28, .6, .12, .39, .18, .33, .3, .09, .16, .57, .25, 1.03, .31,
    .32, .14, .27
  };

  private final ReviewHistories log;
  private final int relearningSteps;
  private final double[] weightOfRow;
  private final int[] ends;
  private int items;

  /// @param log without outliers
  /// @param upTo items of a lower rank are trained on
  Optimiser(ReviewHistories log, int upTo, int relearningSteps) {
    this.log = log;
    this.relearningSteps = relearningSteps;
    this.weightOfRow = new double[log.reviews()];
    this.ends = new int[log.cards()];
    this.items = Math.min(upTo, log.items());
    weigh();
  }

  private void weigh() {
    for (int card = 0; card < log.cards(); card++) {
      for (int row = log.starts[card]; row < log.starts[card + 1]; row++) {
        int rank = log.ranks[row];
        if (rank >= 0 && rank < items) {
          double place = items == 1 ? 1 : (double) rank / (items - 1);
          weightOfRow[row] = .25 + .75 * place * place * place;
          ends[card] = row + 1;
        }
      }
    }
  }

  /// @return empty where the progress said stop
  Optional<Weights> optimise(Progress progress) {
    if (items < FEWEST_ITEMS) {
      return Optional.of(Weights.DEFAULT);
    }
    var w = Weights.DEFAULT.toArray();
    var used = new boolean[log.reviews()];
    for (int row = 0; row < used.length; row++) {
      used[row] = weightOfRow[row] > 0;
    }
    System.arraycopy(new FirstStabilities(log).estimate(used), 0, w, 0, 4);
    if (items >= FEWEST_FOR_ALL_WEIGHTS && someCardHasTwoItems() && !descend(w, progress)) {
      return Optional.empty();
    }
    WeightBounds.clip(w, relearningSteps);
    return Optional.of(new Weights(w));
  }

  private boolean someCardHasTwoItems() {
    for (int card = 0; card < log.cards(); card++) {
      int row = Outliers.firstItem(log, card);
      if (row >= 0 && ends[card] > row + 1) {
        return true;
      }
    }
    return false;
  }

  private boolean descend(double[] w, Progress progress) {
    var start = w.clone();
    int batches = items / BATCH + 1;
    int steps = batches * EPOCHS;
    var adam = new Adam(w.length, steps);
    var walk = new Recurrence(log, w);
    var order = trainedCards();
    var random = new SplittableRandom(SEED);
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      int next = 0;
      for (int batch = 1; batch <= batches; batch++) {
        next = step(w, start, adam, walk, order, next, (int) ((long) items * batch / batches));
        if (!progress.report(++step, steps)) {
          return false;
        }
      }
      done = 0;
    }
    return true;
  }

  /// Items walked over in this epoch.
  private int done;

  /// Walks over cards until so many items of the epoch are done, then moves the weights.
  private int step(
      double[] w, double[] start, Adam adam, Recurrence walk, int[] order, int from, int until) {
    var gradient = new double[w.length];
    int before = done;
    int next = from;
    while (next < order.length && done < until) {
      int card = order[next++];
      walk.addGradient(card, ends[card], weightOfRow, gradient);
      done += itemsOf(card);
    }
    for (int at = 0; at < w.length; at++) {
      double pull = 2 * (w[at] - start[at]) / (SPREAD[at] * SPREAD[at]);
      gradient[at] += pull * (done - before) / items;
    }
    adam.step(w, gradient);
    WeightBounds.clip(w, relearningSteps);
    walk.weightsChanged();
    return next;
  }

  private int itemsOf(int card) {
    int count = 0;
    for (int row = log.starts[card]; row < ends[card]; row++) {
      count += weightOfRow[row] > 0 ? 1 : 0;
    }
    return count;
  }

  private int[] trainedCards() {
    var cards = new int[log.cards()];
    int count = 0;
    for (int card = 0; card < cards.length; card++) {
      if (ends[card] > 0) {
        cards[count++] = card;
      }
    }
    return Arrays.copyOf(cards, count);
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int at = order.length - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      int held = order[at];
      order[at] = order[other];
      order[other] = held;
    }
  }
}
