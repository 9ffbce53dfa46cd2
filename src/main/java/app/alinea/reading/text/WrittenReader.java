package app.alinea.reading.text;

import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.KindReader;
import app.alinea.reading.Layout;
import app.alinea.reading.ReadText;
import app.alinea.reading.Source;
import app.alinea.reading.UnreadableDocument;
import app.alinea.reading.web.HtmlText;
import app.alinea.reading.web.SavedPage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads what is written in characters: HTML, Markdown, or text as it stands.
public final class WrittenReader implements KindReader {
  private static final double MOST_CONTROLS = 0.005;
  private static final int HEAD = 8192;
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)^\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:<!--.*?-->\\s*+)*+"
              + "<(?:!doctype\\s++html|html|head|body|meta|article|main|div|section|p|h[1-6]|ol|ul|table)\\b");

  @Override
  public ReadText read(Source source) throws UnreadableDocument {
    var decoded = new TextDecoder().decode(source.bytes());
    var text = decoded.text();
    if (text.isBlank()) {
      throw new UnreadableDocument(Reason.EMPTY, "");
    }
    long controls = text.chars().filter(WrittenReader::isControl).count();
    if (controls > Math.max(3, MOST_CONTROLS * text.length())) {
      throw new UnreadableDocument(Reason.NOT_TEXT, "");
    }
    return read(source, text).with(decoded.warnings());
  }

  private static ReadText read(Source source, String text) throws UnreadableDocument {
    var head = text.substring(0, Math.min(HEAD, text.length()));
    if (SavedPage.is(head)) {
      return new HtmlText().of(SavedPage.html(text));
    }
    if (HTML.matcher(head).find()) {
      return new HtmlText().of(text);
    }
    if (text.length() > Layout.LONGEST) {
      throw Layout.tooLong();
    }
    var name = source.file().toString().toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".md") || name.endsWith(".markdown");
    return named || MarkdownText.looksLikeIt(text)
        ? new MarkdownText().of(text)
        : new ReadText(text, "", List.of());
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && "\n\r\t\f\u000B\u0085".indexOf(c) < 0;
  }
}
