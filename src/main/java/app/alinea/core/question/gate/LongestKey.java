package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.util.Optional;

/// Flaw 4: a key that stands out by its length.
public final class LongestKey implements Gate {
  private static final double LONGER = 1.5;
  private static final double SHORTER = 0.45;
  private static final int FREE_LENGTH = 25;

  @Override
  public Optional<String> objection(Candidate candidate) {
    return Options.of(candidate)
        .filter(options -> {
          var key = options.key().length();
          var longest = options.wrong().stream().mapToInt(String::length).max().orElse(key);
          var shortest = options.wrong().stream().mapToInt(String::length).min().orElse(key);
          return key > FREE_LENGTH && key > longest * LONGER
              || shortest > FREE_LENGTH && key < shortest * SHORTER;
        })
        .map(options -> "key stands out: " + options.key());
  }
}
