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
  private static final int SHORT = 2;
  private static final double MOST = 0.75;
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

  /// "TNP" of "traité de non-prolifération": most letters begin its words. A meaning with far fewer
  /// words than letters was cut, or is made of syllables that tell it.
  private static boolean isTold(String acronym, String meaning) {
    var initials = new StringBuilder();
    var telling = 0;
    for (var word : PARTS.split(meaning.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        initials.append(word.charAt(0));
        telling += word.length() > SHORT ? 1 : 0;
      }
    }
    var letters = acronym.toLowerCase(Locale.ROOT);
    return telling + 1 < letters.length()
        || common(letters, initials.toString()) >= MOST * letters.length();
  }

  /// How many letters of one stand in the other in the same order.
  private static int common(String one, String other) {
    var lengths = new int[one.length() + 1][other.length() + 1];
    for (var i = 1; i <= one.length(); i++) {
      for (var j = 1; j <= other.length(); j++) {
        lengths[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? lengths[i - 1][j - 1] + 1
                : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
      }
    }
    return lengths[one.length()][other.length()];
  }
}
