package app.alinea.benchmark.exam;

import java.util.Random;

/// How a simulated learner really forgets, unknown to the scheduler.
interface TrueMemory {
  /// Probability of recalling a card on a day; 0 before it was ever answered.
  double recall(int card, int day);

  /// A card was answered.
  ///
  /// @param recalled whether the first answer of the day was right
  /// @param answers on that day, the first among them
  void practise(int card, int day, boolean recalled, int answers);

  /// A learner drawn at random: half of them forget by activation, half by two traces.
  static TrueMemory draw(int cards, Random random) {
    return random.nextBoolean() ? new Activation(cards, random) : new TwoTraces(cards, random);
  }
}
