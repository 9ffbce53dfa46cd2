package app.alinea.core.question.rule;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What nearly every legal text says: its final clauses, and how its bodies keep house. Which
/// article says so is nothing to learn, and beside matters of substance it is struck at sight.
final class Boilerplate {
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private Boilerplate() {}

  /// Signature, ratification, accession, denunciation, depositary, entry into force.
  static boolean isFinal(Idiom idiom, String text) {
    return holds(idiom, "boilerplate.final", text);
  }

  /// Rules of procedure, convening, reports, votes of one each.
  static boolean isHousekeeping(Idiom idiom, String text) {
    return holds(idiom, "boilerplate.housekeeping", text);
  }

  static boolean is(Idiom idiom, String text) {
    return isFinal(idiom, text) || isHousekeeping(idiom, text);
  }

  /// Whether a title promises nothing else: "Entry into force", "Signature et ratification".
  static boolean isTitle(Idiom idiom, String title) {
    return holds(idiom, "boilerplate.titles", title);
  }

  private static boolean holds(Idiom idiom, String list, String text) {
    return PATTERNS
        .computeIfAbsent(
            list + idiom.words().language(), _ -> beginningWithAny(idiom.words().list(list)))
        .matcher(text.replace('\'', '’'))
        .find();
  }

  private static Pattern beginningWithAny(List<String> phrases) {
    return Pattern.compile(
        phrases.stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
