package app.alinea.core.question.pipeline;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// One source of chance per draft, so that a question stays the same when others come or go.
final class SeededRandom {
  private final long seed;

  SeededRandom(long seed) {
    this.seed = seed;
  }

  RandomGenerator forText(String text) {
    var mixed = seed;
    for (var i = 0; i < text.length(); i++) {
      mixed = mixed * 1_000_003L + text.charAt(i);
    }
    return RandomGeneratorFactory.of("L64X128MixRandom").create(mixed);
  }
}
