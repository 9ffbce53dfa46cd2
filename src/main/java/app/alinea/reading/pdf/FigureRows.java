package app.alinea.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rows of two cells, the second of them a figure: years and sums, names and numbers. Prose in two
/// columns has no figures alone below each other.
final class FigureRows {
  private static final int FEWEST = 3;
  private static final double ALIGNED = 0.15;

  /// The distance of rows, in sizes of type.
  private static final double FARTHEST = 3;

  /// Lines of prose beside figures fill their column; names do not.
  private static final double MOST_FILLED = 0.7;

  private static final double MOST_LOW = 0.34;
  private static final Pattern FIGURE = Pattern.compile("[^\\p{L}]{0,12}\\d[^\\p{L}]{0,20}");

  /// A name with its figure behind it, no more than a blank apart.
  private static final Pattern SQUEEZED = Pattern.compile("(.*\\p{L}\\S*)\\s+(\\d[^\\p{L}]{0,20})");

  private FigureRows() {}

  /// The row after the last one; the first one where there are no such rows.
  static int end(List<List<Line>> rows, int begin) {
    int first = isPair(rows, begin) && !isFigure(rows.get(begin)) ? begin + 1 : begin;
    int end = first;
    if (!isPair(rows, first)) {
      return begin;
    }
    var pattern = rows.get(first);
    while (end < rows.size()
        && isFigure(rows.get(end))
        && (end == first || isNear(rows.get(end - 1), rows.get(end)))
        && fits(pattern, rows.get(end))) {
      end++;
    }
    var pairs = rows.subList(first, end).stream().filter(row -> row.size() == 2).toList();
    if (end - first < FEWEST || pairs.size() * 2 < end - first || looksLikeProse(pairs)) {
      return begin;
    }
    boolean headed = first == begin || isHead(rows.get(begin), rows.get(first));
    return headed ? end : begin;
  }

  static List<Line> lines(List<List<Line>> rows) {
    var lines = new ArrayList<Line>();
    for (var row : rows) {
      var name = row.getFirst();
      var figure = row.getLast();
      var text =
          row.size() == 1
              ? SQUEEZED.matcher(name.text()).replaceFirst("$1" + TableGrid.APART + "$2")
              : name.text() + TableGrid.APART + figure.text();
      lines.add(new Line(name.start(), figure.end(), name.y(), name.size(), text));
    }
    return lines;
  }

  private static boolean isPair(List<List<Line>> rows, int at) {
    return at < rows.size() && rows.get(at).size() == 2;
  }

  private static boolean isFigure(List<Line> row) {
    var pattern = row.size() == 1 ? SQUEEZED : FIGURE;
    return pattern.matcher(row.getLast().text()).matches();
  }

  /// Whether the cells stand in the columns; those of a long name and its figure may touch.
  private static boolean fits(List<Line> pattern, List<Line> row) {
    return row.size() == 2
        ? isAligned(pattern.getFirst(), row.getFirst())
            && isAligned(pattern.getLast(), row.getLast())
        : row.size() == 1
            && isAligned(pattern.getFirst(), row.getFirst())
            && row.getFirst().end() > pattern.getLast().start();
  }

  private static boolean isHead(List<Line> head, List<Line> row) {
    return isNear(head, row)
        && head.getFirst().isOverOrUnder(row.getFirst())
        && head.getLast().isOverOrUnder(row.getLast());
  }

  private static boolean isNear(List<Line> above, List<Line> row) {
    var line = row.getFirst();
    return line.y() - above.getFirst().y() < FARTHEST * line.size();
  }

  private static boolean isAligned(Line above, Line line) {
    double most = ALIGNED * line.size();
    return Math.abs(above.start() - line.start()) < most
        || Math.abs(above.end() - line.end()) < most;
  }

  private static boolean looksLikeProse(List<List<Line>> rows) {
    long low = rows.stream().filter(row -> Prose.beginsLow(row.getFirst())).count();
    double filled =
        rows.stream()
            .mapToDouble(
                row -> row.getFirst().width() / (row.getLast().start() - row.getFirst().start()))
            .average()
            .orElse(1);
    return low > MOST_LOW * rows.size() || filled > MOST_FILLED;
  }
}
