package app.alinea.desktop.read;

import app.alinea.core.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph's text with marks drawn behind and under it. Nodes are few however many marks there
/// are, and only those of paragraphs in view exist.
final class MarkedText extends Pane {
  private static final double CORNER = 4;
  private static final double LINE_THICKNESS = 1.6;
  private static final Dimension2D UNDRAWN = new Dimension2D(-1, -1);

  private final Text text = new Text();
  private final TextFlow flow = new TextFlow(text);
  private final Pane behind = new Pane();
  private List<Mark> marks = List.of();
  private Dimension2D drawn = UNDRAWN;

  MarkedText() {
    getStyleClass().add("marked-text");
    text.getStyleClass().add("reading");
    flow.getStyleClass().add("reading-flow");
    behind.setMouseTransparent(true);
    getChildren().setAll(behind, flow);
  }

  /// @param ending shown after the text where its end is missing from the file; may be empty
  void set(String words, String ending) {
    text.setText(words);
    flow.getChildren().setAll(text);
    if (!ending.isEmpty()) {
      var note = new Text(" " + ending);
      note.getStyleClass().addAll("reading", "cut-off");
      flow.getChildren().add(note);
    }
    drawn = UNDRAWN;
  }

  void mark(List<Mark> wanted) {
    marks = List.copyOf(wanted);
    draw();
  }

  /// Where in the text a point lies.
  int indexAt(Point2D point) {
    var hit = flow.getHitInfo(flow.parentToLocal(point));
    return Math.clamp(hit.getInsertionIndex(), 0, text.getText().length());
  }

  /// Where a stretch of text is drawn.
  Optional<Bounds> boundsOf(TextSpan span) {
    return boxes(span).stream()
        .reduce((a, b) ->
            new BoundingBox(
                Math.min(a.getMinX(), b.getMinX()),
                Math.min(a.getMinY(), b.getMinY()),
                Math.max(a.getMaxX(), b.getMaxX()) - Math.min(a.getMinX(), b.getMinX()),
                Math.max(a.getMaxY(), b.getMaxY()) - Math.min(a.getMinY(), b.getMinY())));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(flow.prefHeight(width < 0 ? getWidth() : width));
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, getWidth(), getHeight());
    behind.resizeRelocate(0, 0, getWidth(), getHeight());
    if (!drawn.equals(new Dimension2D(getWidth(), getHeight()))) {
      flow.layout();
      draw();
    }
  }

  private void draw() {
    drawn = new Dimension2D(getWidth(), getHeight());
    var shapes = new ArrayList<Node>();
    for (var mark : marks) {
      for (var box : boxes(mark.span())) {
        shapes.add(mark.kind().isLine() ? line(mark.kind(), box) : patch(mark.kind(), box));
      }
    }
    behind.getChildren().setAll(shapes);
  }

  private static Rectangle patch(Mark.Kind kind, Bounds box) {
    var patch =
        new Rectangle(box.getMinX() - 1, box.getMinY(), box.getWidth() + 2, box.getHeight());
    patch.setArcWidth(CORNER);
    patch.setArcHeight(CORNER);
    patch.getStyleClass().add(style(kind));
    return patch;
  }

  private static Node line(Mark.Kind kind, Bounds box) {
    var y = Math.round(box.getMaxY()) + 0.5;
    var line = new javafx.scene.shape.Line(box.getMinX(), y, box.getMaxX(), y);
    line.setStrokeWidth(LINE_THICKNESS);
    line.getStyleClass().add(style(kind));
    return line;
  }

  private static String style(Mark.Kind kind) {
    return "mark-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// One box for each line the stretch runs over.
  private List<Bounds> boxes(TextSpan span) {
    var end = Math.min(span.end(), text.getText().length());
    return span.start() >= end ? List.of() : boxes(flow.getRangeShape(span.start(), end, false));
  }

  private static List<Bounds> boxes(PathElement[] outline) {
    var boxes = new ArrayList<Bounds>();
    var corners = new ArrayList<Point2D>();
    for (var element : outline) {
      switch (element) {
        case MoveTo move -> {
          close(corners, boxes);
          corners.add(new Point2D(move.getX(), move.getY()));
        }
        case LineTo line -> corners.add(new Point2D(line.getX(), line.getY()));
        default -> {}
      }
    }
    close(corners, boxes);
    return boxes;
  }

  private static void close(List<Point2D> corners, List<Bounds> boxes) {
    if (!corners.isEmpty()) {
      var left = corners.stream().mapToDouble(Point2D::getX).min().orElse(0);
      var top = corners.stream().mapToDouble(Point2D::getY).min().orElse(0);
      var right = corners.stream().mapToDouble(Point2D::getX).max().orElse(0);
      var bottom = corners.stream().mapToDouble(Point2D::getY).max().orElse(0);
      boxes.add(new BoundingBox(left, top, right - left, bottom - top));
      corners.clear();
    }
  }
}
