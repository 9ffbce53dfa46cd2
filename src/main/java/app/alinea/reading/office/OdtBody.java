package app.alinea.reading.office;

import app.alinea.reading.Layout;
import app.alinea.reading.UnreadableDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Follows the body of an OpenDocument text. Confined to one thread.
final class OdtBody implements XmlParts.Visitor {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "note",
          "annotation",
          "tracked-changes",
          "table-of-content",
          "alphabetical-index",
          "illustration-index",
          "bibliography",
          "forms",
          "automatic-styles",
          "font-face-decls",
          "scripts",
          "ruby-text",
          "hidden-text",
          "desc",
          "title");
  private static final int MOST_SPACES = 100;

  private final OdtLists lists;
  private final Layout layout;
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Deque<ListCounter> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder row = new StringBuilder();
  private int leftOut;
  private int rows;
  private boolean inParagraph;
  private boolean itemBegins;
  private boolean itemUnnumbered;
  private int outline;
  private String marker = "";

  OdtBody(OdtLists lists, Layout layout) {
    this.lists = lists;
    this.layout = layout;
  }

  @Override
  public void start(XmlParts.Element element) throws UnreadableDocument {
    if (leftOut > 0 || LEFT_OUT.contains(element.name())) {
      leftOut++;
      return;
    }
    switch (element.name()) {
      case "list" -> startList(element);
      case "list-item", "list-header" -> startItem(element);
      case "p" -> startParagraph(0);
      case "h" -> startParagraph(element.number("outline-level", 1));
      case "s" -> text.repeat(" ", Math.clamp(element.number("c", 1), 1, MOST_SPACES));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "table-row" -> rows++;
      default -> {}
    }
  }

  private void startList(XmlParts.Element element) {
    var name = element.attribute("style-name");
    if (!open.isEmpty()) {
      // A list within a list counts as the next level of the one around it.
      open.push(open.element());
      return;
    }
    boolean goesOn =
        element.attribute("continue-numbering").equals("true")
            || !element.attribute("continue-list").isEmpty();
    var counter =
        goesOn && counters.containsKey(name)
            ? counters.get(name)
            : new ListCounter(lists.levels(name));
    counters.put(name, counter);
    open.push(counter);
  }

  private void startItem(XmlParts.Element element) {
    itemBegins = true;
    itemUnnumbered = element.name().equals("list-header");
    int start = element.number("start-value", -1);
    if (start >= 0 && !open.isEmpty()) {
      open.element().restart(open.size() - 1, start);
    }
  }

  private void startParagraph(int outlineLevel) {
    text.setLength(0);
    inParagraph = true;
    outline = outlineLevel;
    marker = "";
    if (!open.isEmpty() && itemBegins && !itemUnnumbered) {
      marker = open.element().next(open.size() - 1);
    } else if (open.isEmpty() && outlineLevel > 0) {
      marker =
          counters
              .computeIfAbsent(OdtLists.OUTLINE, name -> new ListCounter(lists.levels(name)))
              .next(outlineLevel - 1);
    }
    itemBegins = false;
  }

  @Override
  public void text(String more) {
    if (inParagraph && leftOut == 0) {
      text.append(more.replace('\n', ' '));
    }
  }

  @Override
  public void end(String name) throws UnreadableDocument {
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    switch (name) {
      case "list" -> open.poll();
      case "p", "h" -> endParagraph();
      case "table-cell" -> row.append(row.isEmpty() ? "" : "| ");
      case "table-row" -> endRow();
      default -> {}
    }
  }

  private void endParagraph() throws UnreadableDocument {
    inParagraph = false;
    var content = text.toString();
    text.setLength(0);
    if (content.isBlank()) {
      return;
    }
    if (rows > 0) {
      row.append((marker + " " + content).strip()).append(' ');
    } else if (open.isEmpty() || outline > 0) {
      layout.block((marker + " " + content).strip());
    } else {
      layout.item(marker.isEmpty() ? open.size() : open.size() - 1, marker, content);
    }
  }

  private void endRow() throws UnreadableDocument {
    rows--;
    if (rows == 0) {
      layout.block(row.toString().replaceAll("[\\s|]+$", ""));
      row.setLength(0);
    }
  }
}
