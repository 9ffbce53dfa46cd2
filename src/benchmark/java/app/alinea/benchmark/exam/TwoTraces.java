package app.alinea.benchmark.exam;

import java.util.Random;

/// Memory as two traces that fade exponentially, a quick one and a lasting one; practice moves
/// weight to the lasting one and slows it, the more so the more was forgotten.
final class TwoTraces implements TrueMemory {
  private static final double QUICK_DAYS = 2;

  private final double growth;
  private final double loss;
  private final double[] lastingDays;
  private final double[] share;
  private final int[] last;
  private final double[] ease;

  TwoTraces(int cards, Random random) {
    growth = 2.5 * Math.exp(.35 * random.nextGaussian());
    loss = .35 + .3 * random.nextDouble();
    double usualDays = 80 * Math.exp(.6 * random.nextGaussian());
    lastingDays = new double[cards];
    share = new double[cards];
    last = new int[cards];
    ease = new double[cards];
    for (int card = 0; card < cards; card++) {
      ease[card] = usualDays * Math.exp(1.3 * random.nextGaussian());
    }
  }

  @Override
  public double recall(int card, int day) {
    if (lastingDays[card] == 0) {
      return 0;
    }
    double time = day - last[card];
    return share[card] * Math.exp(-time / lastingDays[card])
        + (1 - share[card]) * Math.exp(-time / QUICK_DAYS);
  }

  @Override
  public void practise(int card, int day, boolean recalled, int answers) {
    if (lastingDays[card] == 0) {
      lastingDays[card] = Math.max(.5, ease[card]);
      share[card] = .9;
    } else {
      double forgotten = 1 - recall(card, day);
      lastingDays[card] *= recalled ? 1 + growth * Math.sqrt(forgotten) : 1 - loss;
      lastingDays[card] = Math.max(.5, lastingDays[card]);
      share[card] += (recalled ? .35 : .1) * (1 - share[card]);
    }
    last[card] = day;
  }
}
