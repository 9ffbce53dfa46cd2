package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 13: options that combine others ("A and C").
public final class CombinedOptions implements Gate {
  private static final Pattern LETTERS =
      Pattern.compile("^(?:réponses? |answers? )?[A-D](?:,| et| and| ou| or) [A-D]\\b.*");

  @Override
  public Optional<String> objection(Candidate candidate) {
    return Options.of(candidate)
        .flatMap(options ->
            options.all().stream().filter(text -> LETTERS.matcher(text).matches()).findFirst());
  }
}
