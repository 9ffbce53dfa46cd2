package app.alinea.desktop.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds by what people type: blind to accents and case, forgiving of letters left out.
public final class Search {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int PREFIX = 1000;
  private static final int WORD_START = 800;
  private static final int INSIDE = 600;
  private static final int SCATTERED = 300;

  private Search() {}

  /// Without accents, in lower case, ligatures taken apart.
  public static String folded(String text) {
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace('’', '\'');
  }

  /// How well a candidate answers a query.
  ///
  /// @return 0 where it does not, otherwise the higher the better
  public static int score(String query, String candidate) {
    var wanted = folded(query.strip());
    var text = folded(candidate);
    if (wanted.isEmpty()) {
      return 1;
    }
    var at = text.indexOf(wanted);
    if (at == 0) {
      return PREFIX - Math.min(text.length(), 200);
    }
    if (at > 0) {
      var startsWord = !Character.isLetterOrDigit(text.charAt(at - 1));
      return (startsWord ? WORD_START : INSIDE) - Math.min(at, 200);
    }
    var spread = spread(wanted, text);
    return spread < 0 ? 0 : Math.max(1, SCATTERED - spread);
  }

  /// Letters between the first and the last one wanted that were not asked for.
  ///
  /// @return -1 where the letters do not occur in this order, or are strewn over too much text
  private static int spread(String wanted, String text) {
    var from = -1;
    var next = 0;
    for (var i = 0; i < text.length() && next < wanted.length(); i++) {
      if (text.charAt(i) == wanted.charAt(next)) {
        from = next == 0 ? i : from;
        next++;
        if (next == wanted.length()) {
          var gaps = i - from + 1 - wanted.length();
          return gaps <= 3 * wanted.length() ? gaps : -1;
        }
      }
    }
    return -1;
  }
}
