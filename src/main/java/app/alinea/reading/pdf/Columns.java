package app.alinea.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the lines of a page in reading order: where columns stand side by side, the left one comes
/// first; a line across a gap parts what is above it from what is below. Remembers where a text has
/// its gaps; confined to one thread.
final class Columns {
  private static final int DEEPEST = 12;
  private static final int FEWEST_TRUSTED = 16;
  private static final int MOST_KNOWN = 20;

  private final List<Double> known = new ArrayList<>();

  /// @param lines of one page, from top to bottom
  /// @return the runs of each part
  List<List<Line>> parts(List<Line> lines) {
    var parts = new ArrayList<List<Line>>();
    addParts(lines.stream().sorted(Comparator.comparingDouble(Line::y)).toList(), 0, parts);
    return parts;
  }

  private void addParts(List<Line> lines, int depth, List<List<Line>> parts) {
    if (lines.isEmpty()) {
      return;
    }
    var found = depth < DEEPEST ? Gutter.tallest(lines, known) : List.<Gutter>of();
    if (found.isEmpty()) {
      parts.add(lines);
      return;
    }
    var gutter = found.getFirst();
    if (gutter.size() >= FEWEST_TRUSTED && known.size() < MOST_KNOWN) {
      known.add(gutter.place());
    }
    addParts(gutter.above(), depth + 1, parts);
    addParts(gutter.left(), depth + 1, parts);
    addParts(gutter.right(), depth + 1, parts);
    addParts(gutter.below(), depth + 1, parts);
  }

  /// Runs on one base line outside columns belong together: a number and its text, a table's row.
  static List<Line> rows(List<Line> lines) {
    var rows = new ArrayList<Line>();
    var sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::y).thenComparing(Line::start));
    for (var line : sorted) {
      if (!rows.isEmpty() && Math.abs(rows.getLast().y() - line.y()) < 0.1 * line.size()) {
        rows.set(rows.size() - 1, rows.getLast().joined(line));
      } else {
        rows.add(line);
      }
    }
    return rows;
  }
}
