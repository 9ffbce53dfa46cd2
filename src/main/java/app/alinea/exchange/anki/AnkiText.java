package app.alinea.exchange.anki;

import app.alinea.exchange.Markup;
import java.util.regex.Pattern;

/// Text in a field of Anki's: HTML in which some signs mean more than in a page.
final class AnkiText {
  /// What would run LaTeX; sounds are kept silent by all markup.
  private static final Pattern COMMAND = Pattern.compile("(?i)\\[(?=latex\\]|\\$\\$?\\]|anki:)");

  private AnkiText() {}

  static String html(String text) {
    return COMMAND
        .matcher(Markup.lines(text))
        .replaceAll("&#91;")
        .replace("{{", "&#123;&#123;"); // programs take it for a gap in any note
  }

  /// The same in a field with gaps, where braces and pairs of colons have a meaning.
  static String clozed(String text) {
    return html(text).replace("{", "&#123;").replace("}", "&#125;").replace("::", "&#58;&#58;");
  }
}
