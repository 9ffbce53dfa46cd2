package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 18 and 21 in French: "À qui le fleuve n’appartient-il ?" – "À personne": the second half
/// of the negation went into the key.
public final class FrenchNobody implements Gate {
  private static final Pattern NOBODY =
      Pattern.compile(
          "^(?:(?:à|de|par|pour|avec|sur|en|sans) |d')?(?:personne|rien|nul|nulle|aucune?"
              + " \\p{L}+)[ .]*$");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var key = candidate.draft().answer().text().toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    return NOBODY.matcher(key).matches()
        ? Optional.of("half of a negation: " + key)
        : Optional.empty();
  }
}
