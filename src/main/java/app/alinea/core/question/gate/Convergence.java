package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import java.util.List;
import java.util.Optional;

/// Flaw 8: the key is what most of the others resemble.
public final class Convergence implements Gate {
  private static final double RESEMBLES = 0.5;
  private static final int MANY = 2;
  private static final double SLIGHTLY = 1.08;

  @Override
  public Optional<String> objection(Candidate candidate) {
    return Options.of(candidate)
        .filter(options -> options.key().split(" ", -1).length > 3)
        .filter(options -> resembling(options.key(), options.wrong()) >= MANY)
        .filter(options ->
            options.wrong().stream()
                .allMatch(text ->
                    resembling(text, options.all()) < resembling(options.key(), options.all())))
        .filter(options -> standsNearer(options.key(), options.wrong(), options.all()))
        .map(options -> "the others resemble " + options.key());
  }

  /// Where two words are exchanged, each in two of the options, all are as near to one another.
  private static boolean standsNearer(String key, List<String> wrong, List<String> all) {
    var farthest = wrong.stream().mapToDouble(text -> nearness(text, all)).max().orElse(0);
    return nearness(key, all) > SLIGHTLY * farthest;
  }

  private static double nearness(String text, List<String> others) {
    var words = WordBag.of(text);
    return others.stream()
        .filter(other -> !other.equals(text))
        .map(WordBag::of)
        .mapToDouble(other -> words.sharedWith(other) + other.sharedWith(words))
        .sum();
  }

  private static long resembling(String text, List<String> others) {
    var words = WordBag.of(text);
    return others.stream()
        .filter(other -> !other.equals(text))
        .filter(other -> WordBag.of(other).sharedWith(words) >= RESEMBLES)
        .count();
  }
}
