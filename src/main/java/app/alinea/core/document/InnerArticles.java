package app.alinea.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds articles that begin inside a line, where a file lost the end of the line before. Only a
/// number that is missing between the articles that begin lines counts, behind the end of a
/// sentence and before a title or a capital letter.
final class InnerArticles {
  private static final int FEWEST = 3;
  private static final int MOST_MISSING = 3;
  private static final String NUMBER = "(?i:article|art\\.)[ \\x{A0}](premier|1er|\\d{1,4})";
  private static final Pattern AT_START =
      Pattern.compile("^[ \\t]{0,8}" + NUMBER + "(?![\\p{L}\\d-])", Pattern.MULTILINE);
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<=[.!?»”…][ \\x{A0}])"
              + NUMBER
              + "(?=[ \\x{A0}]?[.:–—-][ \\x{A0}]|[ \\x{A0}]\\p{Lu})");

  private InnerArticles() {}

  /// The text with a blank line before each of them.
  static String apart(String text) {
    var starts = AT_START.matcher(text).results().toList();
    if (starts.size() < FEWEST) {
      return text;
    }
    var parted = new StringBuilder();
    int told = 0;
    for (int at = 0; at + 1 < starts.size(); at++) {
      var from = starts.get(at);
      var to = starts.get(at + 1);
      for (var inner : between(text, from, to)) {
        parted.append(text, told, inner.start()).append("\n\n");
        told = inner.start();
      }
    }
    return told == 0 ? text : parted.append(text, told, text.length()).toString();
  }

  private static List<MatchResult> between(String text, MatchResult from, MatchResult to) {
    int first = value(from) + 1;
    int missing = value(to) - first;
    if (missing < 1 || missing > MOST_MISSING) {
      return List.of();
    }
    var found = new ArrayList<MatchResult>();
    var matcher = INSIDE.matcher(text).region(from.end(), to.start());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      if (value(matcher.toMatchResult()) == first + found.size()) {
        found.add(matcher.toMatchResult());
      }
    }
    return found.size() == missing ? found : List.of();
  }

  private static int value(MatchResult article) {
    var number = article.group(1).toLowerCase(Locale.ROOT);
    return number.equals("premier") || number.equals("1er") ? 1 : Integer.parseInt(number);
  }
}
