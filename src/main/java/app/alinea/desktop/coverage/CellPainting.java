package app.alinea.desktop.coverage;

import app.alinea.core.library.ParagraphState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The cells of a strip in one picture: to style and to paint a node for each takes longer than the
/// rest of Today. They look as the style sheet says: of each state one cell is styled, unseen, and
/// all others are painted after it.
final class CellPainting {
  /// Of a cell's width.
  private static final double RADIUS = 0.22;

  /// Corners of up to so many pixels are a dot: a curve takes thirty times as long.
  private static final double SMALL = 3.5;

  /// How much is seen of the pixels where a curve only begins.
  private static final double SOFT = 0.4;

  private final List<ParagraphState> cells;
  private final Canvas canvas = new Canvas();
  private final Map<ParagraphState, Region> samples = new EnumMap<>(ParagraphState.class);

  /// @param repaint called when the style sheet has something new to say
  CellPainting(List<ParagraphState> cells, Runnable repaint) {
    this.cells = cells;
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    for (var state : cells) {
      samples.computeIfAbsent(state, _ -> sample(state, repaint));
    }
  }

  private static Region sample(ParagraphState state, Runnable repaint) {
    var sample = new Region();
    sample.getStyleClass().addAll("coverage-cell", CoverageStrip.style(state));
    sample.setVisible(false);
    sample.setManaged(false);
    sample.backgroundProperty().subscribe((_, _) -> repaint.run());
    sample.borderProperty().subscribe((_, _) -> repaint.run());
    return sample;
  }

  List<Node> nodes() {
    var nodes = new ArrayList<Node>(samples.values());
    nodes.add(canvas);
    return nodes;
  }

  /// @param x of the first cell's corner
  void paint(CellGrid grid, double x, double y) {
    canvas.relocate(x, y);
    canvas.setWidth(grid.width(cells.size()));
    canvas.setHeight(grid.height(cells.size()));
    var pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    var small = RADIUS * grid.cellWidth() <= SMALL;
    samples.forEach((state, sample) -> {
      var fill = fill(sample);
      var line = line(sample);
      for (var at = 0; at < cells.size(); at++) {
        if (cells.get(at) != state) {
          continue;
        }
        if (small) {
          paintSmall(pen, grid, at, fill, line);
        } else {
          paintLarge(pen, grid, at, fill, line);
        }
      }
    });
  }

  private static Paint fill(Region sample) {
    var background = sample.getBackground();
    return background == null || background.getFills().isEmpty()
        ? Color.TRANSPARENT
        : background.getFills().getLast().getFill();
  }

  private static Paint line(Region sample) {
    var border = sample.getBorder();
    return border == null || border.getStrokes().isEmpty()
        ? Color.TRANSPARENT
        : border.getStrokes().getLast().getTopStroke();
  }

  private static void paintSmall(
      GraphicsContext pen, CellGrid grid, int cell, Paint fill, Paint line) {
    var left = grid.x(cell);
    var top = grid.y(cell);
    var right = left + grid.cellWidth();
    var bottom = top + grid.cellHeight();
    if (!fill.equals(Color.TRANSPARENT)) {
      pen.setFill(fill);
      pen.fillRect(left + 1, top + 1, right - left - 2, bottom - top - 2);
    }
    pen.setFill(line);
    pen.setGlobalAlpha(SOFT);
    frame(pen, grid, cell, 1);
    pen.setGlobalAlpha(1);
    frame(pen, grid, cell, 2);
    pen.fillRect(left + 1, top + 1, 1, 1);
    pen.fillRect(right - 2, top + 1, 1, 1);
    pen.fillRect(left + 1, bottom - 2, 1, 1);
    pen.fillRect(right - 2, bottom - 2, 1, 1);
  }

  /// @param cut how far from its corners the sides of a frame end
  private static void frame(GraphicsContext pen, CellGrid grid, int cell, int cut) {
    var left = grid.x(cell);
    var top = grid.y(cell);
    var across = grid.cellWidth() - 2 * cut;
    var down = grid.cellHeight() - 2 * cut;
    pen.fillRect(left + cut, top, across, 1);
    pen.fillRect(left + cut, top + grid.cellHeight() - 1, across, 1);
    pen.fillRect(left, top + cut, 1, down);
    pen.fillRect(left + grid.cellWidth() - 1, top + cut, 1, down);
  }

  private static void paintLarge(
      GraphicsContext pen, CellGrid grid, int cell, Paint fill, Paint line) {
    var corner = 2 * RADIUS * grid.cellWidth();
    var width = grid.cellWidth();
    var height = grid.cellHeight();
    pen.setFill(fill);
    pen.fillRoundRect(grid.x(cell), grid.y(cell), width, height, corner, corner);
    pen.setStroke(line);
    pen.strokeRoundRect(
        grid.x(cell) + 0.5, grid.y(cell) + 0.5, width - 1, height - 1, corner - 1, corner - 1);
  }
}
