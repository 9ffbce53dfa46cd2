package app.alinea.exchange;

import java.util.regex.Pattern;

/// Text inside HTML and XML.
public final class Markup {
  /// Spaces that HTML would show as one.
  private static final Pattern WIDE = Pattern.compile("[ \\t]*\\t[ \\t]*| {2,}");

  private Markup() {}

  /// Escapes what has a meaning in HTML and XML, in text as in attributes; characters that XML 1.0
  /// cannot hold are dropped.
  public static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(Markup::isAllowed)
        .forEach(point -> {
          switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(point);
          }
        });
    return escaped.toString();
  }

  /// The same where line breaks, tabs and wide spaces shall show.
  public static String lines(String text) {
    return WIDE.matcher(escape(text))
        .replaceAll("<span style=\"white-space:pre\">$0</span>")
        .replaceAll("\\R", "<br>")
        .replace("[sound:", "&#91;sound:"); // Anki would play it
  }

  static boolean isAllowed(int point) {
    return point >= 0x20
            && point != 0xFFFE
            && point != 0xFFFF
            && !(point >= 0xD800 && point < 0xE000)
        || point == '\t'
        || point == '\n'
        || point == '\r';
  }
}
