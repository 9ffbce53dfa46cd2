package app.alinea.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Where the rows of a page are a table.
///
/// @param columns a row that has a cell in each column
/// @param begin the first row
/// @param end after the last row
record TableGrid(List<Line> columns, int begin, int end) {
  static final int FEWEST_CELLS = 3;

  /// Rows from the first one of a head to one that has all columns.
  static final int LONGEST_HEAD = 5;

  /// Base lines of one row, in sizes of type.
  static final double SAME_ROW = 0.15;

  private static final int FEWEST_ROWS = 2;
  private static final int NOWHERE = -1;
  static final String APART = " | ";

  /// Any cell but the last is narrower than a column of a page.
  private static final double WIDEST_CELL = 0.45;

  private static final double WIDEST_LAST_CELL = 0.65;

  /// Lines of prose in three columns fill them; cells do not.
  private static final double MOST_FILLED = 0.85;

  /// The usual distance of the lines of a cell, in sizes of type.
  private static final double SAME_CELL = 1.6;

  private static final double ALIGNED = 0.15;

  /// The distance of rows whose cells are of several lines, in those of the lines.
  private static final double APART_ROWS = 1.15;

  private static final double MOST_IN_SENTENCE = 0.34;
  private static final int NEAR_ROWS = 3;
  private static final double WIDE = 12;
  private static final double MOST_RAGGED = 0.3;
  private static final double MOST_LOW = 0.5;

  static TableGrid none(int begin) {
    return new TableGrid(List.of(), begin, begin);
  }

  static TableGrid of(List<List<Line>> rows, int begin, List<Line> columns, double width) {
    var grid = new TableGrid(columns, begin, begin);
    if (begin > 0 && grid.goesOn(rows.get(begin - 1))) {
      return grid;
    }
    int full = 0;
    double filled = 0;
    int end = begin;
    for (int at = begin; at < rows.size() && grid.holds(rows, at, width); at++) {
      end = at + 1;
      if (rows.get(at).size() >= FEWEST_CELLS) {
        full++;
        filled += filled(rows.get(at));
      }
    }
    return full < FEWEST_ROWS
            || filled / full > MOST_FILLED
            || isProse(rows.subList(begin, end))
            || goesOn(rows, begin)
            || goesOn(rows, end)
        ? grid
        : new TableGrid(columns, begin, end);
  }

  /// Lines of prose side by side begin in the middle of a sentence; of a table, only the further
  /// lines of a cell do.
  private static boolean isProse(List<List<Line>> rows) {
    var cells = rows.stream().flatMap(List::stream).toList();
    if (cells.stream().filter(Prose::beginsLow).count() > MOST_LOW * cells.size()) {
      return true;
    }
    double usual = usualDistance(rows);
    int begin = 0;
    int inSentence = 0;
    for (int at = 0; at < rows.size(); at++) {
      boolean apart = at == 0 || distance(rows, at) > APART_ROWS * usual;
      if (rows.get(at).size() > 1 && apart) {
        begin++;
        inSentence += rows.get(at).stream().anyMatch(Prose::goesOn) ? 1 : 0;
      }
    }
    return begin < FEWEST_ROWS
        ? cells.stream().filter(Prose::goesOn).count() > MOST_LOW / 2 * cells.size()
        : inSentence > MOST_IN_SENTENCE * begin;
  }

  private static double usualDistance(List<List<Line>> rows) {
    return IntStream.range(1, rows.size())
        .mapToDouble(at -> distance(rows, at))
        .sorted()
        .skip((rows.size() - 1) / 4)
        .findFirst()
        .orElse(0);
  }

  private static double distance(List<List<Line>> rows, int at) {
    return rows.get(at).getFirst().y() - rows.get(at - 1).getFirst().y();
  }

  /// Whether what looks like a last cell is a line of a column of the page that began above.
  private boolean goesOn(List<Line> above) {
    return above.size() > 1 && above.stream().anyMatch(line -> column(line) == columns.size() - 1);
  }

  /// Whether a wide line close above a row and one of it are of the same column of the page.
  private static boolean goesOn(List<List<Line>> rows, int at) {
    var above = rows.subList(Math.max(0, at - NEAR_ROWS), at).stream().flatMap(List::stream);
    var below = rows.subList(at, Math.min(rows.size(), at + NEAR_ROWS));
    return above.anyMatch(
        line -> below.stream().flatMap(List::stream).anyMatch(next -> isOfOneColumn(line, next)));
  }

  private static boolean isOfOneColumn(Line line, Line next) {
    return isNear(line, next)
        && Math.min(line.width(), next.width()) > WIDE * line.size()
        && Math.abs(line.start() - next.start()) < ALIGNED * line.size()
        && Math.abs(line.end() - next.end()) < MOST_RAGGED * line.width();
  }

  /// The share of its column that a cell takes up, on average without the last one.
  private static double filled(List<Line> row) {
    return IntStream.range(0, row.size() - 1)
        .mapToDouble(at -> row.get(at).width() / (row.get(at + 1).start() - row.get(at).start()))
        .average()
        .orElse(1);
  }

  /// A row has its cells in the columns, each in another; fewer where a cell is of several lines or
  /// empty.
  private boolean holds(List<List<Line>> rows, int at, double width) {
    var row = rows.get(at);
    boolean near = at == begin || isNear(rows.get(at - 1).getFirst(), row.getFirst());
    return (near || row.size() > 1)
        && isNarrow(row, width)
        && row.stream().mapToInt(this::column).filter(c -> c != NOWHERE).distinct().count()
            == row.size();
  }

  private static boolean isNear(Line above, Line line) {
    return line.y() - above.y() < SAME_CELL * line.size();
  }

  private boolean isNarrow(List<Line> row, double width) {
    boolean loneFirst = row.size() == 1 && column(row.getFirst()) == 0;
    double widestLast =
        loneFirst ? columns.get(1).start() - columns.getFirst().start() : WIDEST_LAST_CELL * width;
    return row.getLast().width() < widestLast
        && row.stream().limit(row.size() - 1L).allMatch(c -> c.width() < WIDEST_CELL * width);
  }

  /// The column that a cell is set in: to its left or right edge, or in its middle.
  private int column(Line cell) {
    for (int at = 0; at < columns.size(); at++) {
      var title = columns.get(at);
      double left = cell.start() - title.start();
      double right = cell.end() - title.end();
      double least = Math.min(Math.abs(left), Math.min(Math.abs(right), Math.abs(left + right)));
      if (least < ALIGNED * cell.size()) {
        return at;
      }
    }
    return NOWHERE;
  }

  /// One line for each row. A line without its first cell goes on with the row above it, as does a
  /// lone first cell close below.
  List<Line> rows(List<List<Line>> page) {
    var table = new ArrayList<Line>();
    var cells = new TreeMap<Integer, String>();
    var before = page.get(begin).getFirst();
    for (var row : page.subList(begin, end)) {
      var first = row.getFirst();
      boolean goesOn = column(first) != 0 || row.size() == 1 && isNear(before, first);
      if (!goesOn && !cells.isEmpty()) {
        table.add(line(before, cells));
        cells.clear();
      }
      for (var cell : row) {
        cells.merge(column(cell), cell.text(), (above, below) -> above + " " + below);
      }
      before = first;
    }
    table.add(line(before, cells));
    return table;
  }

  private Line line(Line last, SortedMap<Integer, String> cells) {
    return new Line(
        columns.getFirst().start(),
        columns.getLast().end(),
        last.y(),
        last.size(),
        String.join(APART, cells.values()));
  }
}
