package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Draft;
import java.util.regex.Pattern;

/// Who speaks in the statement of an English draft: what stands before the first word by which
/// declarations do something ("the leaders" of "The leaders welcome …").
final class Speaker {
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}[\\p{L}-]+");
  private static final int FARTHEST = 60;

  private Speaker() {}

  /// Empty where nobody speaks at its beginning.
  static String of(Draft draft) {
    var before = draft.statement().before();
    var word = WORD.matcher(before);
    while (word.find() && word.start() < FARTHEST) {
      if (Stances.of(word.group()).isPresent()) {
        return before.substring(0, word.start()).strip();
      }
    }
    return "";
  }
}
