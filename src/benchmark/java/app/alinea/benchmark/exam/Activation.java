package app.alinea.benchmark.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Memory by activation: every practice leaves a trace that fades by a power of time, faster when
/// the card was fresh in mind (P. I. Pavlik, J. R. Anderson, Cognitive Science 29, 2005).
final class Activation implements TrueMemory {
  /// A day outside the lesson wears memory like so many seconds within it.
  private static final double SECONDS_A_DAY = 86_400 * .025;

  private static final double BETWEEN_ANSWERS = 120;
  private static final double SPACING = .217;

  private final double decay;
  private final double threshold;
  private final double noise;
  private final double[] ease;
  private final List<List<Trace>> traces = new ArrayList<>();

  private record Trace(double at, double decay) {}

  Activation(int cards, Random random) {
    decay = .12 * Math.exp(.25 * random.nextGaussian());
    threshold = -1.65 + .25 * random.nextGaussian();
    noise = .35 * Math.exp(.2 * random.nextGaussian());
    ease = new double[cards];
    for (int card = 0; card < cards; card++) {
      ease[card] = .45 * random.nextGaussian();
      traces.add(new ArrayList<>());
    }
  }

  @Override
  public double recall(int card, int day) {
    double activation = activation(card, day * SECONDS_A_DAY);
    return 1 / (1 + Math.exp((threshold - activation - ease[card]) / noise));
  }

  private double activation(int card, double now) {
    double sum = 0;
    for (var trace : traces.get(card)) {
      sum += Math.pow(Math.max(1, now - trace.at), -trace.decay);
    }
    return Math.log(sum);
  }

  @Override
  public void practise(int card, int day, boolean recalled, int answers) {
    for (int answer = 0; answer < answers; answer++) {
      double at = day * SECONDS_A_DAY + answer * BETWEEN_ANSWERS;
      double activation = Math.min(3, activation(card, at));
      traces
          .get(card)
          .add(new Trace(at, decay + SPACING * Math.exp(Math.min(1, activation)) * .35));
    }
  }
}
