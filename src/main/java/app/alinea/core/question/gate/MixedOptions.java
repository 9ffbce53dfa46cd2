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

  private static final Pattern ONE = Pattern.compile("^(?:an?|une?) ");
  private static final Pattern NAMED = Pattern.compile("^(?:an?|the|une?|le|la|l[’']) ?\\p{Lu}");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?u)(?:^|et |and )(?:au |à la |le |la |les |the |du |de la )?(?:[Mm]inist|[Pp]résident"
              + "|[Pp]resident|[Dd]irect|[Ss]ecr[eé]ta|[Gg]ouverneu|[Gg]overnor)");

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
            options.wrong().stream()
                .filter(text ->
                    sort(text) != sort(options.key())
                        || isOne(text) != isOne(options.key()) && isNamed(text, options.key()))
                .findFirst()
                .or(() -> pair(options)));
  }

  /// "a Digital Partnership" among names: none is a name that another may bear.
  private static boolean isOne(String text) {
    return ONE.matcher(text).find();
  }

  private static boolean isNamed(String text, String key) {
    return NAMED.matcher(text).find() && NAMED.matcher(key).find();
  }

  /// "le ministre de l’Intérieur et le ministre des Armées" among single ministers.
  private static Optional<String> pair(Options options) {
    var of = heads(options.key());
    return of > 1 && options.wrong().stream().allMatch(wrong -> heads(wrong) == 1)
        ? Optional.of("two in one answer: " + options.key())
        : Optional.empty();
  }

  private static long heads(String text) {
    return OFFICE.matcher(text).results().count();
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
