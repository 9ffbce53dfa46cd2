package app.alinea.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Annexes, protocols and recommendations that stand behind the articles of a text. Their own
/// articles count anew, so that only "Annex II, Article 2" tells them from those of the text.
///
/// @param start of its title in the text searched
/// @param name by which it is cited: "Annex II", "Protocole"
/// @param title the whole line
record Attachments(int start, String name, String title) {
  private static final int LONGEST = 120;
  private static final int LONGEST_IN_CAPITALS = 500;

  private static final Pattern TITLE =
      Pattern.compile(
          "(?<=\\n\\s{0,40}\\n)[ \\t]*((ANNEXE?|Annexe?|APPENDI(?:X|CE)|Appendi(?:x|ce)|PROTOCOLE?"
              + "|Protocole?|RECOMM[AE]NDATION|Recomm[ae]ndation|SCHEDULE|Schedule|ATTACHMENT|Attachment|ADDENDUM|Addendum"
              + "|R[ÈE]GLEMENT|Règlement|STATUTE?S?|Statute?s?|D[ÉE]CLARATION|D[ée]claration)(["
              + " \\x{A0}]+(?:[Nn][°o]\\.?["
              + " \\x{A0}]?)?(?:\\d{1,3}|[IVXLC]{1,6}|[A-Z])(?!\\p{L}))?)(?:["
              + " \\x{A0}:–—.-][^\\n]*)?(?=\\n|$)");

  /// Those of a stretch of text, in order; a title that the stretch begins with is an article’s
  /// own.
  static List<Attachments> in(String text) {
    var found = new ArrayList<Attachments>();
    var matcher = TITLE.matcher(text);
    while (matcher.find()) {
      var line = matcher.group().strip();
      var word = matcher.group(2);
      var capitals = word.equals(word.toUpperCase(Locale.ROOT));
      var fits =
          capitals
              ? line.length() <= LONGEST_IN_CAPITALS
              : line.length() <= LONGEST && Titles.hasNoEnd(line);
      var before = found.isEmpty() ? 0 : found.getLast().start() + found.getLast().title().length();
      // A title may go on in the next line.
      if (fits && !text.substring(before, matcher.start()).isBlank()) {
        var number = matcher.group(3) == null ? "" : matcher.group(3).replace('\u00a0', ' ');
        found.add(new Attachments(matcher.start(), cased(word) + number, line));
      }
    }
    return found;
  }

  private static String cased(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
