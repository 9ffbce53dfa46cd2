package app.alinea.reading.web;

import app.alinea.reading.Layout;
import app.alinea.reading.ListMarkers;
import app.alinea.reading.ListMarkers.Style;
import app.alinea.reading.UnreadableDocument;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks a page from top to bottom and lays its text out: paragraphs, titles, lists with their
/// numbers, rows of tables. Confined to one thread.
final class ElementWalk {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "main",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "caption",
          "tr");
  private static final Set<String> UNSAID = Set.of("del", "s", "strike", "rp", "rt", "head");
  private static final Pattern OWN_NUMBER =
      Pattern.compile(
          "^\\s*(?:[•▪–—-]|\\(?(?:\\d{1,4}|[a-z]|[ivxIVX]{1,5})[).°]|§|(?i:art(?:icle|\\.)))[\\s\\u00A0]");

  private final Layout layout;
  private final StringBuilder line = new StringBuilder();
  private String marker = "";
  private int markerDepth;

  /// How many lists the text is in; 0 outside lists.
  private int depth;

  ElementWalk(Layout layout) {
    this.layout = layout;
  }

  void walk(Element root) throws UnreadableDocument {
    children(root);
    flush();
  }

  private void children(Element parent) throws UnreadableDocument {
    for (var child : parent.childNodes()) {
      node(child);
    }
  }

  private void node(Node node) throws UnreadableDocument {
    if (node instanceof TextNode text) {
      line.append(
          inPreformatted(text) ? text.getWholeText() : text.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element && !UNSAID.contains(element.normalName())) {
      element(element);
    }
  }

  private void element(Element element) throws UnreadableDocument {
    switch (element.normalName()) {
      case "br" -> line.append('\n');
      case "wbr" -> line.append("");
      case "ol", "ul" -> list(element);
      case "q" -> {
        line.append("« ");
        children(element);
        line.append(" »");
      }
      case "td", "th" -> {
        if (!line.isEmpty() && element.previousElementSibling() != null) {
          line.append(" | ");
        }
        cell(element);
      }
      default -> {
        boolean block = BLOCKS.contains(element.normalName());
        if (block) {
          flush();
        }
        children(element);
        if (block) {
          flush();
        }
      }
    }
  }

  /// A page laid out in a table has whole texts in its cells.
  private void cell(Element cell) throws UnreadableDocument {
    if (cell.select("p, div, ol, ul, h1, h2, h3, table").isEmpty()) {
      children(cell);
    } else {
      flush();
      children(cell);
      flush();
    }
  }

  private void list(Element list) throws UnreadableDocument {
    flush();
    boolean ordered = list.normalName().equals("ol");
    int step = list.hasAttr("reversed") ? -1 : 1;
    int items = (int) list.children().stream().filter(ElementWalk::isItem).count();
    int number = number(list.attr("start"), step < 0 ? items : 1);
    for (var child : list.children()) {
      if (!isItem(child)) {
        node(child);
        continue;
      }
      number = number(child.attr("value"), number);
      flush();
      marker = ordered && !OWN_NUMBER.matcher(child.text()).find() ? mark(list, number) : "";
      if (!ordered && !OWN_NUMBER.matcher(child.text()).find() && !isUnmarked(list)) {
        marker = ListMarkers.of(Style.BULLET, 0);
      }
      markerDepth = depth;
      depth++;
      children(child);
      flush();
      depth--;
      number += step;
    }
  }

  private static boolean isItem(Element element) {
    return element.normalName().equals("li");
  }

  private static boolean isUnmarked(Element list) {
    return list.attr("style").replace(" ", "").contains("list-style:none");
  }

  private static String mark(Element list, int number) {
    return switch (list.attr("type")) {
      case "a" -> ListMarkers.of(Style.LOWER_LETTER, number) + ")";
      case "A" -> ListMarkers.of(Style.UPPER_LETTER, number) + ")";
      case "i" -> ListMarkers.of(Style.LOWER_ROMAN, number) + ")";
      case "I" -> ListMarkers.of(Style.UPPER_ROMAN, number) + ".";
      default -> ListMarkers.of(Style.DECIMAL, number) + ".";
    };
  }

  private static int number(String attribute, int otherwise) {
    try {
      return attribute.isBlank() ? otherwise : Integer.parseInt(attribute.strip());
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }

  private static boolean inPreformatted(TextNode text) {
    return text.parent() instanceof Element parent && parent.closest("pre") != null;
  }

  private void flush() throws UnreadableDocument {
    var content = line.toString();
    line.setLength(0);
    if (content.isBlank()) {
      return;
    }
    if (depth == 0) {
      layout.block(content);
    } else {
      layout.item(marker.isEmpty() ? Math.max(1, markerDepth) : markerDepth, marker, content);
    }
    marker = "";
  }
}
