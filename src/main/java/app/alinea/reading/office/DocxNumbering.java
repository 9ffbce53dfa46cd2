package app.alinea.reading.office;

import app.alinea.reading.ListMarkers.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The automatic lists of a Word document. Confined to one thread: it counts.
final class DocxNumbering implements XmlParts.Visitor {
  private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
  private final Map<String, String> kindOfList = new HashMap<>();

  /// A kind may only name the style that another one defines.
  private final Map<String, String> styleOfKind = new HashMap<>();

  private final Map<String, String> kindOfStyle = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private String kind = "";
  private String list = "";
  private int overridden = -1;
  private Level level = new Level();

  private static final class Level {
    private Style style = Style.DECIMAL;
    private String pattern = "%1.";
    private int start = 1;
    private boolean plain;
    private boolean goesOn;
    private String paragraphStyle = "";
  }

  @Override
  public void start(XmlParts.Element element) {
    switch (element.name()) {
      case "abstractNum" -> {
        kind = element.attribute("abstractNumId");
        list = "";
        kinds.put(kind, new HashMap<>());
      }
      case "num" -> list = element.attribute("numId");
      case "abstractNumId" -> kindOfList.put(list, element.attribute("val"));
      case "lvlOverride" -> overridden = element.number("ilvl", 0);
      case "startOverride" ->
          restarts
              .computeIfAbsent(list, _ -> new HashMap<>())
              .put(overridden, element.number("val", 1));
      case "lvl" -> {
        level = new Level();
        if (list.isEmpty()) {
          kinds.computeIfAbsent(kind, _ -> new HashMap<>()).put(element.number("ilvl", 0), level);
        }
      }
      case "start" -> level.start = element.number("val", 1);
      case "numFmt" -> level.style = style(element.attribute("val"));
      case "lvlText" -> level.pattern = element.attribute("val");
      case "isLgl" -> level.plain = true;
      case "lvlRestart" -> level.goesOn = element.number("val", 1) == 0;
      case "pStyle" -> level.paragraphStyle = element.attribute("val");
      case "styleLink" -> kindOfStyle.put(element.attribute("val"), kind);
      case "numStyleLink" -> styleOfKind.put(kind, element.attribute("val"));
      default -> {}
    }
  }

  private static Style style(String format) {
    return switch (format) {
      case "lowerLetter" -> Style.LOWER_LETTER;
      case "upperLetter" -> Style.UPPER_LETTER;
      case "lowerRoman" -> Style.LOWER_ROMAN;
      case "upperRoman" -> Style.UPPER_ROMAN;
      case "ordinal" -> Style.ORDINAL;
      case "bullet" -> Style.BULLET;
      case "none" -> Style.NONE;
      default -> Style.DECIMAL;
    };
  }

  /// The number of the next paragraph of a list; empty where the list is unknown. Lists of one kind
  /// count on together, except where one of them starts anew.
  String next(DocxStyles.ListPlace place) {
    var kindOf = kind(place.list());
    if (kindOf.isEmpty()) {
      return "";
    }
    var counter = counters.computeIfAbsent(kindOf, key -> new ListCounter(levels(key)));
    var starts = restarts.remove(place.list());
    if (starts != null) {
      starts.forEach(counter::restart);
    }
    return counter.next(place.level());
  }

  private String kind(String ofList) {
    var own = kindOfList.getOrDefault(ofList, "");
    return kindOfStyle.getOrDefault(styleOfKind.getOrDefault(own, ""), own);
  }

  /// The level of a list that belongs to a style of paragraphs, where one does.
  Optional<Integer> levelOf(String ofList, String paragraphStyle) {
    return kinds.getOrDefault(kind(ofList), Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().paragraphStyle.equals(paragraphStyle))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private List<ListLevel> levels(String kindOf) {
    var known = kinds.getOrDefault(kindOf, Map.of());
    var levels = new ArrayList<ListLevel>();
    for (int at = 0; at < ListCounter.LEVELS && known.containsKey(at); at++) {
      var one = known.getOrDefault(at, new Level());
      levels.add(new ListLevel(one.style, one.pattern, one.start, one.plain, one.goesOn));
    }
    return levels;
  }
}
