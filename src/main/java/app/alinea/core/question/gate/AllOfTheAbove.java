package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 3: an option that speaks of the other options.
public final class AllOfTheAbove implements Gate {
  private static final Pattern ABOUT_OPTIONS =
      Pattern.compile(
          "\\b(aucune? (réponse|de ces)|toutes? (ces|les) réponses|(ci-dessus|above|these"
              + " answers))\\b|\\b(all|none|both) of (the|these)\\b");

  @Override
  public Optional<String> objection(Candidate candidate) {
    return Options.of(candidate)
        .flatMap(options ->
            options.all().stream()
                .filter(text -> ABOUT_OPTIONS.matcher(text.toLowerCase(Locale.ROOT)).find())
                .findFirst());
  }
}
