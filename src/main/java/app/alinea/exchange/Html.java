package app.alinea.exchange;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;

/// The text of HTML that other programs wrote. Nothing is fetched and nothing runs.
public final class Html {
  private static final List<String> BREAKS =
      List.of("br", "p", "div", "li", "tr", "ul", "ol", "hr", "h1", "h2", "h3", "h4", "table");
  private static final Evaluator SILENT =
      QueryParser.parse("script, style, template, iframe, object, title");
  private static final Evaluator MEDIA = QueryParser.parse("img, audio, video, svg, embed");
  private static final Pattern SOUND = Pattern.compile("\\[sound:[^\\]\\n]{0,500}\\]");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]*\\n[ \\t\\n\\u00A0]*");

  private Html() {}

  public static Element parse(String html) {
    Document document = Jsoup.parseBodyFragment(SOUND.matcher(html).replaceAll(""));
    document.select(SILENT).remove();
    return document.body();
  }

  /// The text, with line breaks where the page shows them.
  public static String text(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0 && html.indexOf('[') < 0
        ? html.strip()
        : text(parse(html));
  }

  public static String text(Element element) {
    var text = new StringBuilder();
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(keepsSpaces(words) ? words.getWholeText() : words.text());
            } else if (node instanceof Element part && BREAKS.contains(part.normalName())) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element part && BREAKS.contains(part.normalName())) {
              text.append('\n');
            }
          }
        });
    return SPACES.matcher(text).replaceAll("\n").strip();
  }

  private static boolean keepsSpaces(TextNode words) {
    return words.parent() instanceof Element around
        && around.attr("style").replace(" ", "").contains("white-space:pre");
  }

  /// Whether pictures, sounds or films belong to it, which are left behind.
  public static boolean hasMedia(String html) {
    return SOUND.matcher(html).find() || html.contains("<") && !parse(html).select(MEDIA).isEmpty();
  }
}
