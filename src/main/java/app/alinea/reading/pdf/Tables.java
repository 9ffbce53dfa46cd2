package app.alinea.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds tables on a page, before columns are looked for: several rows of at least three cells, the
/// same places in each, or of a name and a figure. A row becomes one line with its cells apart,
/// those of several lines put together.
final class Tables {
  /// Lines that follow each other on a page.
  ///
  /// @param table whether each is a row of a table
  record Band(List<Line> lines, boolean table) {}

  private final List<Band> bands = new ArrayList<>();
  private final List<Line> prose = new ArrayList<>();

  /// @param lines of one page
  List<Band> bands(List<Line> lines) {
    var rows = rows(lines);
    double width =
        lines.stream().mapToDouble(Line::end).max().orElse(0)
            - lines.stream().mapToDouble(Line::start).min().orElse(0);
    int at = 0;
    while (at < rows.size()) {
      var grid = grid(rows, at, width);
      int figures = grid.end() == at ? FigureRows.end(rows, at) : at;
      if (figures > at) {
        addProse();
        bands.add(new Band(FigureRows.lines(rows.subList(at, figures)), true));
        at = figures;
      } else if (grid.end() == at) {
        prose.addAll(rows.get(at));
        at++;
      } else {
        addProse();
        bands.add(new Band(grid.rows(rows), true));
        at = grid.end();
      }
    }
    addProse();
    return List.copyOf(bands);
  }

  private void addProse() {
    if (!prose.isEmpty()) {
      bands.add(new Band(List.copyOf(prose), false));
      prose.clear();
    }
  }

  private static List<List<Line>> rows(List<Line> lines) {
    var rows = new ArrayList<List<Line>>();
    var sorted = lines.stream().sorted(Comparator.comparingDouble(Line::y)).toList();
    for (var line : sorted) {
      boolean same =
          !rows.isEmpty()
              && line.y() - rows.getLast().getFirst().y() < TableGrid.SAME_ROW * line.size();
      if (!same) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Line::start)));
    return rows;
  }

  /// The table that begins at a row, in the columns of that of its rows which fits the most others;
  /// it ends where it begins when there is none.
  private static TableGrid grid(List<List<Line>> rows, int begin, double width) {
    var best = TableGrid.none(begin);
    if (rows.get(begin).size() < 2) {
      return best;
    }
    Set<Integer> tried = new HashSet<>();
    for (int at = begin; at < Math.min(rows.size(), begin + TableGrid.LONGEST_HEAD); at++) {
      if (rows.get(at).size() >= TableGrid.FEWEST_CELLS && tried.add(rows.get(at).size())) {
        var grid = TableGrid.of(rows, begin, rows.get(at), width);
        best = grid.end() > best.end() ? grid : best;
      }
    }
    return best;
  }
}
