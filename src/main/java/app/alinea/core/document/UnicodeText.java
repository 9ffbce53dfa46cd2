package app.alinea.core.document;

import java.text.Normalizer;

/// Brings a decoded text into the form that everything else counts on: composed letters, line
/// feeds, no invisible signs.
final class UnicodeText {
  /// No language heaps more marks on a letter; sorting a million of them takes hours.
  private static final int MOST_MARKS = 16;

  private static final String INVISIBLE = "[\\p{Cntrl}\\p{Cf}\\p{Cs}&&[^\\n\\t\\u200D]]";

  private UnicodeText() {}

  static String clean(String text) {
    var composed = Normalizer.normalize(withoutHeaps(text), Normalizer.Form.NFC);
    return composed
        .replaceAll("\\r\\n?|[\\u000B\\f\\u0085\\u2028\\u2029]", "\n")
        .replaceAll("\\u00AD[ \\t]*\\n[ \\t]*", "")
        .replaceAll(INVISIBLE, "");
  }

  private static String withoutHeaps(String text) {
    var kept = new StringBuilder();
    int heap = 0;
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      heap = isMark(text.charAt(at)) ? heap + 1 : 0;
      if (heap > MOST_MARKS) {
        kept.append(text, from, at);
        from = at + 1;
      }
    }
    return from == 0 ? text : kept.append(text, from, text.length()).toString();
  }

  private static boolean isMark(char c) {
    return c > 0x2FF && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
