package app.alinea.reading.pdf;

import java.util.List;

/// The lines of a page, from top to bottom and from left to right.
///
/// @param height in points
record Page(double height, List<Line> lines) {
  Page {
    lines = List.copyOf(lines);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  long characters() {
    return lines.stream().mapToLong(line -> line.text().length()).sum();
  }
}
