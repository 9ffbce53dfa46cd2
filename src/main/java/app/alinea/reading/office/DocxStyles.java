package app.alinea.reading.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the styles of a Word document say of lists and titles.
final class DocxStyles implements XmlParts.Visitor {
  private static final int DEEPEST = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private Style current = new Style();

  private static final class Style {
    private String name = "";
    private String basedOn = "";
    private String list = "";
    private int level = -1;
    private boolean hidden;
  }

  /// @param list id of the list
  /// @param level from 0
  record ListPlace(String list, int level) {}

  @Override
  public void start(XmlParts.Element element) {
    switch (element.name()) {
      case "style" -> {
        current = new Style();
        styles.put(element.attribute("styleId"), current);
      }
      case "name" -> current.name = element.attribute("val").toLowerCase(Locale.ROOT);
      case "basedOn" -> current.basedOn = element.attribute("val");
      case "numId" -> current.list = element.attribute("val");
      case "ilvl" -> current.level = element.number("val", 0);
      case "vanish" -> current.hidden = !element.attribute("val").matches("0|false");
      default -> {}
    }
  }

  /// The list that paragraphs of a style belong to, by themselves or by what it is based on.
  Optional<ListPlace> list(String styleId) {
    var list = "";
    int level = -1;
    var id = styleId;
    for (int depth = 0; depth < DEEPEST && styles.containsKey(id); depth++) {
      var style = styles.get(id);
      list = list.isEmpty() ? style.list : list;
      level = level < 0 ? style.level : level;
      id = style.basedOn;
    }
    return list.isEmpty() || list.equals("0")
        ? Optional.empty()
        : Optional.of(new ListPlace(list, Math.max(0, level)));
  }

  boolean isContentsTable(String styleId) {
    var name = styles.containsKey(styleId) ? styles.get(styleId).name : "";
    return name.startsWith("toc ") || name.startsWith("table of figures");
  }

  boolean isHidden(String styleId) {
    return styles.containsKey(styleId) && styles.get(styleId).hidden;
  }

  boolean isTitle(String styleId) {
    var name = styles.containsKey(styleId) ? styles.get(styleId).name : "";
    return name.startsWith("heading ") || name.equals("title") || name.equals("subtitle");
  }
}
