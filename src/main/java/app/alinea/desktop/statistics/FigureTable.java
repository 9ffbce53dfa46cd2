package app.alinea.desktop.statistics;

import java.util.List;
import java.util.stream.Collectors;

/// The numbers behind a chart.
///
/// @param header names of the columns
/// @param rows as many cells each as there are columns
record FigureTable(List<String> header, List<List<String>> rows) {
  FigureTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Comma-separated values as RFC 4180 has them.
  String csv() {
    var lines = new StringBuilder(line(header));
    rows.forEach(row -> lines.append(line(row)));
    return lines.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\r\n"));
  }
}
