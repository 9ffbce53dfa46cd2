package app.alinea.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the lines of a page in reading order: where two columns stand side by side, the left one
/// comes first; a line across both parts what is above it from what is below.
final class Columns {
  private static final int FEWEST_LINES = 4;
  private static final double MOST_CROSSING = 0.25;
  private static final double NARROWEST = 0.2;
  private static final double LEAST_BALANCE = 0.3;
  private static final int STEPS = 60;
  private static final int DEEPEST = 3;

  /// @param lines of one page, from top to bottom
  List<List<Line>> parts(List<Line> lines) {
    return parts(lines, 0);
  }

  private List<List<Line>> parts(List<Line> lines, int depth) {
    double gutter = depth < DEEPEST ? gutter(lines) : Double.NaN;
    if (Double.isNaN(gutter)) {
      return List.of(rows(lines));
    }
    var parts = new ArrayList<List<Line>>();
    var band = new ArrayList<Line>();
    var across = new ArrayList<Line>();
    for (var line : lines) {
      if (line.crosses(gutter)) {
        addBand(band, gutter, depth, parts);
        across.add(line);
      } else {
        addAcross(across, parts);
        band.add(line);
      }
    }
    addBand(band, gutter, depth, parts);
    addAcross(across, parts);
    return parts;
  }

  private void addBand(List<Line> band, double gutter, int depth, List<List<Line>> parts) {
    if (band.isEmpty()) {
      return;
    }
    var left = band.stream().filter(line -> line.end() <= gutter).toList();
    var right = band.stream().filter(line -> line.start() >= gutter).toList();
    for (var side : List.of(left, right)) {
      if (!side.isEmpty()) {
        parts.addAll(parts(side, depth + 1));
      }
    }
    band.clear();
  }

  private static void addAcross(List<Line> across, List<List<Line>> parts) {
    if (!across.isEmpty()) {
      parts.add(rows(across));
      across.clear();
    }
  }

  /// The place that the fewest lines cross between two columns that look alike, or not a number.
  private static double gutter(List<Line> lines) {
    double start = lines.stream().mapToDouble(Line::start).min().orElse(0);
    double width = lines.stream().mapToDouble(Line::end).max().orElse(0) - start;
    double best = Double.NaN;
    int fewest = Integer.MAX_VALUE;
    for (int step = STEPS / 5; step <= STEPS * 4 / 5; step++) {
      double x = start + width * step / STEPS;
      int crossing = (int) lines.stream().filter(line -> line.crosses(x)).count();
      if (crossing < fewest && isBetweenColumns(lines, x, width, crossing)) {
        fewest = crossing;
        best = x;
      }
    }
    return best;
  }

  private static boolean isBetweenColumns(List<Line> lines, double x, double width, int crossing) {
    if (crossing > MOST_CROSSING * lines.size()) {
      return false;
    }
    var left = rows(lines.stream().filter(line -> line.end() <= x).toList());
    var right = rows(lines.stream().filter(line -> line.start() >= x).toList());
    return left.size() >= FEWEST_LINES
        && right.size() >= FEWEST_LINES
        && Math.min(left.size(), right.size())
            >= LEAST_BALANCE * Math.max(left.size(), right.size())
        && medianWidth(left) >= NARROWEST * width
        && medianWidth(right) >= NARROWEST * width;
  }

  private static double medianWidth(List<Line> lines) {
    return lines.stream().map(Line::width).sorted().skip(lines.size() / 2).findFirst().orElse(0.0);
  }

  /// Runs on one base line outside columns belong together: a number and its text, a table's row.
  private static List<Line> rows(List<Line> lines) {
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
