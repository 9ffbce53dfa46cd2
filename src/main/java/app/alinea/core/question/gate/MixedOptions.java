package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 2 and 9: an option of another sort than the key, which answers another question: a year
/// among countries, a place among bodies.
public final class MixedOptions implements Gate {
  private static final Pattern YEAR = Pattern.compile("(?:en |in )?(?:1[5-9]|20)\\d\\d");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:l[’'])?article .*");
  private static final Pattern NUMBER = Pattern.compile("\\d.*");
  private static final Pattern PLACE =
      Pattern.compile("(?:à|en|au|aux|in|at) (?:la |l[’'])?\\p{Lu}.*");

  private enum Sort {
    YEAR,
    ARTICLE,
    NUMBER,
    PLACE,
    OTHER
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    return Options.of(candidate)
        .flatMap(options ->
            options.wrong().stream().filter(text -> sort(text) != sort(options.key())).findFirst());
  }

  private static Sort sort(String text) {
    if (YEAR.matcher(text).matches()) {
      return Sort.YEAR;
    }
    if (ARTICLE.matcher(text).matches()) {
      return Sort.ARTICLE;
    }
    if (NUMBER.matcher(text).matches()) {
      return Sort.NUMBER;
    }
    return PLACE.matcher(text).matches() ? Sort.PLACE : Sort.OTHER;
  }
}
