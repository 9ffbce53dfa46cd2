package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Flaw 7: options to be judged one by one as true or false.
public final class TrueFalseInOptions implements Gate {
  private static final Set<String> VERDICTS =
      Set.of("vrai", "faux", "oui", "non", "true", "false", "yes", "no");

  @Override
  public Optional<String> objection(Candidate candidate) {
    return Options.of(candidate)
        .flatMap(options ->
            options.all().stream()
                .filter(text -> VERDICTS.contains(text.toLowerCase(Locale.ROOT)))
                .findFirst());
  }
}
