package app.alinea.core.question.gate.statement;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.phrase.NationalWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What in an English question tells of what it asks: names and figures, and words that not every
/// declaration has, without who speaks and what they do.
///
/// @param names runs of capitals, and figures
/// @param words in small letters
record Telling(List<String> names, List<String> words) {
  private static final Pattern TOKEN =
      Pattern.compile("____|[$€£]?\\d[\\d,.]*|\\p{L}[\\p{L}\\d.’'&-]*|[,;:?]");
  private static final Set<String> ASKING =
      Set.of("which", "what", "who", "whom", "whose", "how", "why", "when", "where", "among");
  private static final FunctionWords WORDS = FunctionWords.of(Language.ENGLISH);
  private static final Set<String> LINKS = Set.of("of", "for", "and", "on", "the");

  Telling {
    names = List.copyOf(names);
    words = List.copyOf(words);
  }

  /// @param subject who speaks, at the beginning of the statement or behind "do"
  static Telling of(String question, String subject) {
    var told = question.replace(subject, " ");
    var names = new ArrayList<String>();
    var words = new ArrayList<String>();
    var token = TOKEN.matcher(told);
    var open = false;
    var first = true;
    while (token.find()) {
      var word = token.group().replaceFirst("[.]*(?:[’']s?)?[.]*$", "");
      var lower = word.toLowerCase(Locale.ROOT);
      var capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (Character.isDigit(lower.isEmpty() ? ' ' : lower.charAt(lower.length() - 1)) && !capital) {
        names.add(lower);
        open = false;
      } else if (capital
          && !(first || ASKING.contains(lower) || !open && WORDS.is("small.words", lower))
          && !NationalWords.has(word)) {
        if (!open) {
          names.add(lower);
        } else {
          names.set(names.size() - 1, names.getLast() + " " + lower);
        }
        open = true;
      } else {
        open = open && LINKS.contains(lower);
        var plain = ASKING.contains(lower) || WORDS.is("small.words", lower);
        if (!plain
            && Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0))
            && !StockWords.has(lower)
            && Stances.of(lower).isEmpty()) {
          words.add(lower);
        }
      }
      first = false;
    }
    return new Telling(names, words);
  }
}
