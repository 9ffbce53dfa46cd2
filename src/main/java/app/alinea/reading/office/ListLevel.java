package app.alinea.reading.office;

import app.alinea.reading.ListMarkers;
import app.alinea.reading.ListMarkers.Style;
import java.util.List;

/// How one level of an automatic list is numbered.
///
/// @param pattern with `%1` for the number of the outermost level, `%2` for the next, and so on
/// @param start the first number
/// @param plain whether the numbers of the levels above are written in figures whatever they are
/// @param goesOn whether its numbers go on where a level above counts one further
record ListLevel(Style style, String pattern, int start, boolean plain, boolean goesOn) {
  private static final int LONGEST = 60;

  static final ListLevel BULLET = new ListLevel(Style.BULLET, "•", 1);

  /// A level that begins anew under each number of the levels above.
  ListLevel(Style style, String pattern, int start) {
    this(style, pattern, start, false, false);
  }

  /// @param levels of the list, outermost first
  /// @param values where each level stands
  String marker(List<ListLevel> levels, int[] values) {
    if (style == Style.BULLET) {
      return "•";
    }
    if (style == Style.NONE && pattern.indexOf('%') < 0) {
      return pattern.strip();
    }
    var marker = pattern;
    for (int level = 0; level < Math.min(values.length, levels.size()); level++) {
      var shown = plain ? Style.DECIMAL : levels.get(level).style();
      marker = marker.replace("%" + (level + 1), ListMarkers.of(shown, values[level]));
    }
    return marker.length() > LONGEST ? marker.substring(0, LONGEST) : marker.strip();
  }
}
