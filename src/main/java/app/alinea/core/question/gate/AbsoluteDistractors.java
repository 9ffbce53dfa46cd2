package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 11: absolute words in wrong options only.
public final class AbsoluteDistractors implements Gate {
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "\\b(toujours|jamais|aucune?|uniquement|exclusivement|always|never|none|only)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public Optional<String> objection(Candidate candidate) {
    return Options.of(candidate)
        .filter(options -> !isAbsolute(options.key()))
        .flatMap(options ->
            options.wrong().stream().filter(AbsoluteDistractors::isAbsolute).findFirst());
  }

  private static boolean isAbsolute(String text) {
    return ABSOLUTE.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
