package app.alinea.reading.web;

import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.Layout;
import app.alinea.reading.ReadText;
import app.alinea.reading.UnreadableDocument;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// Takes the text out of a web page as a browser saved it: without menus, comments and what else
/// stands around a text. Nothing that the page names is fetched.
public final class HtmlText {
  /// A tree of a page takes about ten times its size.
  private static final int LONGEST_PAGE = 12_000_000;

  private static final long MOST_TAGS = 500_000;

  /// No page nests its boxes like this; what is deeper is laid flat.
  private static final int DEEPEST = 256;

  /// Pictures and fonts inside a page are most of its size and none of its text.
  private static final Pattern DATA = Pattern.compile("(?i)data:[\\w/+.;=-]{0,80},[^\"'\\s)>]++");

  public ReadText of(String html) throws UnreadableDocument {
    var light = DATA.matcher(html).replaceAll("");
    if (light.length() > LONGEST_PAGE) {
      throw Layout.tooLong();
    }
    if (light.chars().filter(c -> c == '<').limit(MOST_TAGS).count() == MOST_TAGS) {
      throw new UnreadableDocument(Reason.TOO_COMPLEX, "");
    }
    var page = Jsoup.parse(light, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    var title = Layout.oneLine(page.title());
    var body = new PageCleaner().main(page);
    var layout = new Layout();
    new ElementWalk(layout).walk(body);
    return new ReadText(layout.text(), title, List.of());
  }
}
