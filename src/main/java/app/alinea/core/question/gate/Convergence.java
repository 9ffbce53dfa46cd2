package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import java.util.List;
import java.util.Optional;

/// Flaw 8: the key is what most of the others resemble.
final class Convergence implements Gate {
  private static final double RESEMBLES = 0.5;
  private static final int MANY = 2;

  @Override
  public Optional<String> objection(Candidate candidate) {
    return Options.of(candidate)
        .filter(options -> options.key().split(" ", -1).length > 3)
        .filter(options -> resembling(options.key(), options.wrong()) >= MANY)
        .filter(options ->
            options.wrong().stream()
                .allMatch(text ->
                    resembling(text, options.all()) < resembling(options.key(), options.all())))
        .map(options -> "the others resemble " + options.key());
  }

  private static long resembling(String text, List<String> others) {
    var words = WordBag.of(text);
    return others.stream()
        .filter(other -> !other.equals(text))
        .filter(other -> WordBag.of(other).sharedWith(words) >= RESEMBLES)
        .count();
  }
}
