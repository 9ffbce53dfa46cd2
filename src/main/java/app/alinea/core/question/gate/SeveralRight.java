package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.rule.listing.NotListed;
import java.util.Locale;
import java.util.Optional;

/// Flaw 17: options that are equal, contain one another, or are true by the source sentence.
public final class SeveralRight implements Gate {
  @Override
  public Optional<String> objection(Candidate candidate) {
    return Options.of(candidate)
        .flatMap(options -> {
          var source = candidate.source().toLowerCase(Locale.ROOT);
          var all = options.all().stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
          for (var i = 0; i < all.size(); i++) {
            for (var j = 0; j < all.size(); j++) {
              if (i != j && (" " + all.get(i) + " ").contains(" " + all.get(j) + " ")) {
                return Optional.of(all.get(i) + " contains " + all.get(j));
              }
            }
          }
          // What is asked for is the one that is not named.
          if (candidate.draft().rule().equals(NotListed.NAME)) {
            return Optional.empty();
          }
          return options.wrong().stream()
              .filter(text -> !text.matches("\\d+.*"))
              .filter(text -> source.contains(text.toLowerCase(Locale.ROOT)))
              .findFirst();
        });
  }
}
