package app.alinea.reading.office;

import app.alinea.reading.Layout;
import app.alinea.reading.UnreadableDocument;
import app.alinea.reading.office.DocxStyles.ListPlace;
import java.util.Optional;
import java.util.Set;

/// Follows the body of a Word document, paragraph by paragraph. Confined to one thread.
final class DocxBody implements XmlParts.Visitor {
  /// What Word keeps in the body though it is not printed there, or is printed twice.
  private static final Set<String> LEFT_OUT =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "delText",
          "drawing",
          "pict",
          "rPrChange",
          "pPrChange",
          "fldData");

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Layout layout;

  private final TextBoxes boxes;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder row = new StringBuilder();
  private int leftOut;
  private int rows;
  private boolean inText;
  private boolean hidden;
  private boolean inRun;
  private String style = "";
  private String list = "";
  private int level = -1;

  DocxBody(DocxStyles styles, DocxNumbering numbering, Layout layout) {
    this.styles = styles;
    this.numbering = numbering;
    this.layout = layout;
    this.boxes = new TextBoxes(inBox -> new DocxBody(styles, numbering, inBox));
  }

  @Override
  public void start(XmlParts.Element element) throws UnreadableDocument {
    if (boxes.start(element)) {
      return;
    }
    if (leftOut > 0 || LEFT_OUT.contains(element.name())) {
      leftOut++;
      return;
    }
    switch (element.name()) {
      case "p" -> startParagraph();
      case "pStyle" -> style = element.attribute("val");
      case "numId" -> list = element.attribute("val");
      case "ilvl" -> level = element.number("val", 0);
      case "r" -> {
        inRun = true;
        hidden = false;
      }
      case "vanish" -> hidden = inRun && !element.attribute("val").matches("0|false");
      case "t" -> inText = true;
      case "tab" -> add(inRun ? "\t" : "");
      case "br", "cr" -> add(element.attribute("type").equals("page") ? " " : "\n");
      case "noBreakHyphen" -> add("-");
      case "tr" -> rows++;
      default -> {}
    }
  }

  private void startParagraph() {
    text.setLength(0);
    style = "";
    list = "";
    level = -1;
    hidden = false;
  }

  @Override
  public void text(String more) throws UnreadableDocument {
    if (boxes.text(more)) {
      return;
    }
    if (inText && leftOut == 0) {
      add(more);
    }
  }

  private void add(String more) {
    if (!hidden) {
      text.append(more);
    }
  }

  @Override
  public void end(String name) throws UnreadableDocument {
    if (boxes.end(name)) {
      return;
    }
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    switch (name) {
      case "t" -> inText = false;
      case "r" -> inRun = false;
      case "p" -> endParagraph();
      case "tc" -> row.append(row.isEmpty() ? "" : " | ");
      case "tr" -> endRow();
      default -> {}
    }
  }

  private void endParagraph() throws UnreadableDocument {
    var place = place();
    var marker = place.map(numbering::next).orElse("");
    boolean unseen =
        text.toString().isBlank() || styles.isContentsTable(style) || styles.isHidden(style);
    if (rows > 0) {
      row.append(unseen ? "" : (marker + " " + text).strip()).append(unseen ? "" : " ");
    } else if (unseen) {
      text.setLength(0);
    } else if (marker.isEmpty() || styles.isTitle(style)) {
      layout.block((marker + " " + text).strip());
    } else {
      layout.item(place.map(ListPlace::level).orElse(0), marker, text.toString());
    }
    text.setLength(0);
    if (rows == 0) {
      boxes.layOut(layout);
    }
  }

  private void endRow() throws UnreadableDocument {
    rows--;
    if (rows == 0) {
      layout.block(row.toString().replaceAll("[\\s|]+$", ""));
      row.setLength(0);
      boxes.layOut(layout);
    }
  }

  /// A style may say its list alone: the list then says which level is the style's.
  private ListPlace linked(ListPlace found) {
    return found.level() > 0
        ? found
        : new ListPlace(found.list(), numbering.levelOf(found.list(), style).orElse(0));
  }

  private Optional<ListPlace> place() {
    var byStyle = styles.list(style).map(this::linked);
    if (list.equals("0")) {
      return Optional.empty();
    }
    if (list.isEmpty()) {
      return level < 0 ? byStyle : byStyle.map(found -> new ListPlace(found.list(), level));
    }
    int found = level < 0 ? byStyle.map(ListPlace::level).orElse(0) : level;
    return Optional.of(new ListPlace(list, found));
  }
}
