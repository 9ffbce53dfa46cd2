package app.alinea.reading.office;

import app.alinea.reading.ListMarkers.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The list styles of an OpenDocument text, and the paragraph styles that belong to one.
final class OdtLists implements XmlParts.Visitor {
  private static final int MOST_SHOWN = 10;

  /// The style of numbered titles.
  static final String OUTLINE = "\0outline";

  private final Map<String, Map<Integer, ListLevel>> styles = new HashMap<>();
  private final Map<String, String> listOfParagraphs = new HashMap<>();
  private String current = "";

  @Override
  public void start(XmlParts.Element element) {
    switch (element.name()) {
      case "list-style" -> begin(element.attribute("name"));
      case "outline-style" -> begin(OUTLINE);
      case "list-level-style-number", "outline-level-style" -> {
        int level = element.number("level", 1) - 1;
        styles.computeIfAbsent(current, _ -> new HashMap<>()).put(level, numbered(element, level));
      }
      case "list-level-style-bullet", "list-level-style-image" ->
          styles
              .computeIfAbsent(current, _ -> new HashMap<>())
              .put(element.number("level", 1) - 1, ListLevel.BULLET);
      case "style" -> {
        if (!element.attribute("list-style-name").isEmpty()) {
          listOfParagraphs.put(element.attribute("name"), element.attribute("list-style-name"));
        }
      }
      default -> {}
    }
  }

  private void begin(String name) {
    current = name;
    styles.put(name, new HashMap<>());
  }

  private static ListLevel numbered(XmlParts.Element element, int level) {
    int shown = Math.clamp(element.number("display-levels", 1), 1, MOST_SHOWN);
    var pattern = new StringBuilder(element.attribute("num-prefix"));
    for (int at = Math.max(0, level - shown + 1); at <= level; at++) {
      pattern.append('%').append(at + 1).append(at < level ? "." : "");
    }
    pattern.append(element.attribute("num-suffix"));
    var style = style(element.attribute("num-format"));
    return style == Style.NONE
        ? new ListLevel(Style.NONE, "", 1)
        : new ListLevel(style, pattern.toString(), element.number("start-value", 1));
  }

  private static Style style(String format) {
    return switch (format) {
      case "1" -> Style.DECIMAL;
      case "a" -> Style.LOWER_LETTER;
      case "A" -> Style.UPPER_LETTER;
      case "i" -> Style.LOWER_ROMAN;
      case "I" -> Style.UPPER_ROMAN;
      default -> Style.NONE;
    };
  }

  String listOfParagraph(String paragraphStyle) {
    return listOfParagraphs.getOrDefault(paragraphStyle, "");
  }

  List<ListLevel> levels(String name) {
    var known = styles.getOrDefault(name, Map.of());
    var levels = new ArrayList<ListLevel>();
    for (int at = 0; at < ListCounter.LEVELS; at++) {
      levels.add(known.getOrDefault(at, new ListLevel(Style.NONE, "", 1)));
    }
    return levels;
  }
}
