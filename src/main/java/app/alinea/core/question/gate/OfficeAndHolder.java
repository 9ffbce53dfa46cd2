package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 8 and 17: a body beside who heads it under the same name, as a secretary beside the
/// secretariat: what the one does the other does as well.
public final class OfficeAndHolder implements Gate {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:par|auprès de|à|avec|devant|by|to|with|from|of) )?(?:the |de la |de l’|le |la"
              + " |l’|du |au )?");
  private static final Pattern BREAK = Pattern.compile("[ -]");
  private static final int ROOT = 6;

  @Override
  public Optional<String> objection(Candidate candidate) {
    return switch (candidate.draft().answer().kind()) {
      case ORGAN, BODY, PARTY, PERSON -> Options.of(candidate).flatMap(OfficeAndHolder::twin);
      default -> Optional.empty();
    };
  }

  private static Optional<String> twin(Options options) {
    return options.wrong().stream()
        .filter(wrong -> areTwins(options.key(), wrong))
        .findFirst()
        .map(wrong -> options.key() + " beside " + wrong);
  }

  /// Whether one of two names is of an office and the other of who holds it.
  private static boolean areTwins(String left, String right) {
    var one = head(left);
    var other = head(right);
    return !one.equals(other) && root(one).equals(root(other));
  }

  /// The first word of a name.
  private static String head(String option) {
    var bare = LEAD.matcher(option.toLowerCase(Locale.ROOT).replace('\'', '’')).replaceFirst("");
    return BREAK.split(bare, 2)[0];
  }

  private static String root(String word) {
    return word.length() < ROOT ? word : word.substring(0, ROOT);
  }
}
