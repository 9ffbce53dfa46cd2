package app.alinea.desktop.coverage;

import java.util.OptionalInt;

/// Where the cells of a strip stand: row after row, as many in each as there is room for. All
/// lengths in pixels, places from the first cell's corner.
record CellGrid(double cellWidth, double cellHeight, double gap, int columns) {
  /// @param width what there is for a row
  static CellGrid within(double width, double cellWidth, double cellHeight, double gap) {
    var columns = (int) ((width + gap) / (cellWidth + gap));
    return new CellGrid(cellWidth, cellHeight, gap, Math.max(1, columns));
  }

  double x(int cell) {
    return cell % columns * (cellWidth + gap);
  }

  double y(int cell) {
    return (double) (cell / columns) * (cellHeight + gap);
  }

  double width(int cells) {
    return Math.min(cells, columns) * (cellWidth + gap) - gap;
  }

  double height(int cells) {
    return Math.ceilDiv(cells, columns) * (cellHeight + gap) - gap;
  }

  /// The cell at a place; empty between cells and beside them.
  OptionalInt at(double x, double y, int cells) {
    var column = (int) Math.floor(x / (cellWidth + gap));
    var row = (int) Math.floor(y / (cellHeight + gap));
    if (column < 0 || column >= columns || row < 0) {
      return OptionalInt.empty();
    }
    var cell = row * columns + column;
    var inside = x - x(cell) < cellWidth && y - y(cell) < cellHeight;
    return cell < cells && inside ? OptionalInt.of(cell) : OptionalInt.empty();
  }
}
