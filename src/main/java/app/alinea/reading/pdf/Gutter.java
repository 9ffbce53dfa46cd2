package app.alinea.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/// A gap between two columns that no line crosses on its way down.
///
/// @param x a place in the gap
/// @param above lines over the first one beside the gap
/// @param below lines under the last one beside it
record Gutter(double x, List<Line> above, List<Line> left, List<Line> right, List<Line> below) {
  private static final int FEWEST_LINES = 4;
  private static final int FEWEST_BESIDE_KNOWN = 2;
  private static final int STEPS = 150;
  private static final double NARROWEST = 0.08;
  private static final double SAME_PLACE = 2;
  private static final double LARGER = 1.25;
  private static final double ALIGNED = 0.3;

  /// What begins further to the right may be another column.
  private static final double DEEPEST_INDENT = 6;

  private static final double LEAST_ALIGNED = 0.5;

  /// Where the column to the right begins.
  double place() {
    return edge(right);
  }

  int size() {
    return left.size() + right.size();
  }

  /// The gap that the most lines stand beside; its columns may have gaps of their own.
  ///
  /// @param lines from top to bottom
  /// @param known where columns begin on the pages before; beside them fewer lines are columns
  /// @return empty, or one
  static List<Gutter> tallest(List<Line> lines, List<Double> known) {
    double start = lines.stream().mapToDouble(Line::start).min().orElse(0);
    double width = lines.stream().mapToDouble(Line::end).max().orElse(0) - start;
    var best = new ArrayList<Gutter>();
    for (int step = (int) (NARROWEST * STEPS); step < (1 - NARROWEST) * STEPS; step++) {
      double x = start + width * step / STEPS;
      int from = 0;
      for (int at = 0; at <= lines.size(); at++) {
        if (at == lines.size() || lines.get(at).crosses(x)) {
          int most = best.isEmpty() ? 0 : best.getFirst().size();
          if (at - from > most) {
            of(lines, from, at, x, known, best);
          }
          from = at + 1;
        }
      }
    }
    return best;
  }

  private static void of(
      List<Line> lines, int first, int to, double x, List<Double> known, List<Gutter> best) {
    int from = underTitle(lines, first, to);
    var left = lines.subList(from, to).stream().filter(line -> line.end() <= x).toList();
    var right = lines.subList(from, to).stream().filter(line -> line.start() >= x).toList();
    double edge = edge(right);
    boolean isKnown = known.stream().anyMatch(place -> Math.abs(place - edge) < SAME_PLACE);
    int fewest = isKnown ? FEWEST_BESIDE_KNOWN : FEWEST_LINES;
    if (isColumn(left, right, fewest)
        && isColumn(right, left, fewest)
        && isAligned(right, fewest)) {
      best.clear();
      best.add(new Gutter(x, lines.subList(0, from), left, right, lines.subList(to, lines.size())));
    }
  }

  /// The short last line of a title across the page stands over one column, in larger type.
  private static int underTitle(List<Line> lines, int from, int to) {
    int at = from;
    while (at > 0 && at + 1 < to && isOver(lines.get(at), lines.get(at + 1))) {
      at++;
    }
    return at;
  }

  private static boolean isOver(Line title, Line below) {
    return title.size() > LARGER * below.size() && below.y() - title.y() > below.size();
  }

  /// The lines of a column begin at one edge; the gaps that wide spaces leave do not.
  private static boolean isAligned(List<Line> right, int fewest) {
    var rows = Columns.rows(right);
    double edge = edge(rows);
    var near =
        rows.stream()
            .map(line -> (line.start() - edge) / line.size())
            .filter(indent -> indent < DEEPEST_INDENT)
            .toList();
    long aligned = near.stream().filter(indent -> indent < ALIGNED).count();
    return aligned >= Math.max(fewest, LEAST_ALIGNED * near.size());
  }

  private static double edge(List<Line> lines) {
    return lines.stream().mapToDouble(Line::start).min().orElse(0);
  }

  private static boolean isColumn(List<Line> lines, List<Line> beside, int fewest) {
    if (lines.size() < fewest || beside.isEmpty()) {
      return false;
    }
    double top = beside.getFirst().y() - beside.getFirst().size();
    double bottom = beside.getLast().y() + beside.getLast().size();
    long facing = lines.stream().filter(line -> line.y() > top && line.y() < bottom).count();
    return facing >= fewest && Prose.isIn(Columns.rows(lines));
  }
}
