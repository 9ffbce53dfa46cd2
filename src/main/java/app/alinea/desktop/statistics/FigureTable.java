package app.alinea.desktop.statistics;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The numbers behind a chart.
///
/// @param header names of the columns
/// @param rows as many cells each as there are columns
/// @param numberName names a further column, for files alone
/// @param numbers the values without words and units, for a spreadsheet to reckon with; one a row,
///   or none where the values are no numbers
record FigureTable(
    List<String> header, List<List<String>> rows, String numberName, List<Double> numbers) {
  FigureTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    numbers = List.copyOf(numbers);
    if (!numbers.isEmpty() && numbers.size() != rows.size()) {
      throw new IllegalArgumentException(
          "%d numbers for %d rows".formatted(numbers.size(), rows.size()));
    }
  }

  FigureTable(List<String> header, List<List<String>> rows) {
    this(header, rows, "", List.of());
  }

  /// Comma-separated values as RFC 4180 has them.
  String csv() {
    var format = new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    var lines = new StringBuilder(line(header, numbers.isEmpty() ? "" : "," + quoted(numberName)));
    for (int row = 0; row < rows.size(); row++) {
      lines.append(
          line(rows.get(row), numbers.isEmpty() ? "" : "," + format.format(numbers.get(row))));
    }
    return lines.toString();
  }

  private static String line(List<String> cells, String more) {
    return cells.stream().map(FigureTable::quoted).collect(Collectors.joining(",", "", more))
        + "\r\n";
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
