package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form.Pair;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Pairs from French cards on acronyms, where the letters do not tell the meaning: most are those
/// of an English name. In an English text letters that do not fit come from a meaning cut short.
final class AcronymPairs {
  static final String RULE = "AcronymExpansion";
  private static final Pattern ASKED =
      Pattern.compile("^Que signifie le sigle ([^\\s\\p{Z}?]+)[\\s\\p{Z}]*\\?$");
  private static final int SHORTEST = 3;
  private static final Pattern PARTS = Pattern.compile("[\\s\\p{Z}’'-]+");

  private AcronymPairs() {}

  static Optional<Pair> of(Question question) {
    var asked = ASKED.matcher(question.form().stem());
    if (question.type() != QuestionType.FLASHCARD || !asked.matches()) {
      return Optional.empty();
    }
    var meaning = question.form().answer();
    return isTold(asked.group(1), meaning)
        ? Optional.empty()
        : Optional.of(new Pair(asked.group(1), meaning));
  }

  /// "TNP" of "traité de non-prolifération": the first letters of its words in their order. Of a
  /// meaning whose beginning was cut off the last letters tell it.
  private static boolean isTold(String acronym, String meaning) {
    var letters = acronym.toLowerCase(Locale.ROOT);
    return isSpelled(letters, meaning)
        || letters.length() > SHORTEST && isSpelled(letters.substring(1), meaning)
        || letters.length() > SHORTEST + 1 && isSpelled(letters.substring(2), meaning);
  }

  private static boolean isSpelled(String letters, String meaning) {
    var at = 0;
    for (var word : PARTS.split(meaning.toLowerCase(Locale.ROOT))) {
      if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) {
        at++;
      }
    }
    return at == letters.length();
  }
}
