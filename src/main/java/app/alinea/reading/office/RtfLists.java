package app.alinea.reading.office;

import app.alinea.reading.ListMarkers.Style;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The list table of a rich text, and the counting of its lists: some writers leave the numbers to
/// the reader. Confined to one thread: it counts.
final class RtfLists {
  private static final char LAST_PLACE = 8;
  private static final int MOST_LISTS = 5000;

  private final Map<Integer, List<Level>> lists = new HashMap<>();
  private final Map<Integer, Integer> listOfOverride = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private List<Level> levels = new ArrayList<>();
  private StringBuilder pattern = new StringBuilder();
  private Map<Integer, Integer> starts = new HashMap<>();
  private int list;
  private boolean overriding;
  private int overriddenLevel = -1;

  private static final class Level {
    private final StringBuilder text = new StringBuilder();
    private Style style = Style.DECIMAL;
    private int start = 1;
    private boolean plain;
    private boolean goesOn;

    ListLevel asListLevel() {
      return style == Style.BULLET
          ? ListLevel.BULLET
          : new ListLevel(style, pattern(text.toString()), start, plain, goesOn);
    }

    /// The first sign is the length, the last one a semicolon; signs up to 8 stand for the numbers
    /// of their levels.
    private static String pattern(String text) {
      var pattern = new StringBuilder();
      int length = text.isEmpty() ? 0 : text.charAt(0);
      for (int at = 1; at < Math.min(text.length(), length + 1); at++) {
        char c = text.charAt(at);
        pattern.append(c <= LAST_PLACE ? "%" + (c + 1) : String.valueOf(c));
      }
      return pattern.toString();
    }
  }

  /// A command within the tables.
  void command(Command command, int value) {
    switch (command) {
      case list -> levels = new ArrayList<>();
      case listlevel -> {
        if (levels.size() < ListCounter.LEVELS) {
          levels.add(new Level());
        }
      }
      case levelnfc, levelnfcn -> level().style = style(value);
      case levelstartat -> {
        if (overriding) {
          starts.put(Math.max(0, overriddenLevel), value);
        } else {
          level().start = value;
        }
      }
      case levellegal -> level().plain = value != 0;
      case levelnorestart -> level().goesOn = value != 0;
      case leveltext -> pattern = level().text;
      case levelnumbers, listname -> pattern = new StringBuilder();
      case listoverride -> {
        overriding = true;
        overriddenLevel = -1;
        starts = new HashMap<>();
      }
      case lfolevel -> overriddenLevel++;
      case listid -> {
        list = value;
        if (!overriding && lists.size() < MOST_LISTS) {
          lists.put(list, levels);
        }
      }
      case ls -> {
        listOfOverride.put(value, list);
        restarts.put(value, starts);
      }
      default -> {}
    }
  }

  private Level level() {
    return levels.isEmpty() ? new Level() : levels.getLast();
  }

  /// Text within the tables.
  void text(String text) {
    pattern.append(text);
  }

  /// The number of the next paragraph of a list; empty where the list is unknown.
  ///
  /// @param override that the paragraph names
  String next(int override, int level) {
    var found = listOfOverride.get(override);
    if (found == null || !lists.containsKey(found)) {
      return "";
    }
    var counter =
        counters.computeIfAbsent(
            found,
            id ->
                new ListCounter(
                    lists.getOrDefault(id, List.of()).stream().map(Level::asListLevel).toList()));
    var anew = restarts.remove(override);
    if (anew != null) {
      anew.forEach(counter::restart);
    }
    return counter.next(level);
  }

  private static Style style(int format) {
    return switch (format) {
      case 1 -> Style.UPPER_ROMAN;
      case 2 -> Style.LOWER_ROMAN;
      case 3 -> Style.UPPER_LETTER;
      case 4 -> Style.LOWER_LETTER;
      case 5 -> Style.ORDINAL;
      case 23 -> Style.BULLET;
      case 255 -> Style.NONE;
      default -> Style.DECIMAL;
    };
  }
}
