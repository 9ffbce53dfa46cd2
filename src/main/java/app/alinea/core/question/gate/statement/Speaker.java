package app.alinea.core.question.gate.statement;

import app.alinea.core.question.draft.Draft;
import java.util.Set;
import java.util.regex.Pattern;

/// Who speaks in the statement of an English draft: what stands before the first word by which
/// declarations do something ("the leaders" of "The leaders welcome …").
final class Speaker {
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}[\\p{L}-]+");
  private static final Set<String> AUXILIARIES =
      Set.of("will", "shall", "must", "have", "are", "were", "should");

  /// "The leaders", without a name of their own.
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:[Tt]he|[Bb]oth|[Aa]ll)(?: two)? (?:\\p{Ll}+|Leaders|Ministers|Parties|Heads|Allies)");

  private static final int FARTHEST = 60;

  private Speaker() {}

  /// Empty where nobody speaks at its beginning.
  static String of(Draft draft) {
    var before = draft.statement().before();
    var word = WORD.matcher(before);
    while (word.find() && word.start() < FARTHEST) {
      var who = before.substring(0, word.start()).strip();
      if (Stances.of(word.group()).isPresent()
          || AUXILIARIES.contains(word.group()) && PLAIN.matcher(who).matches()) {
        return who;
      }
    }
    return "";
  }
}
