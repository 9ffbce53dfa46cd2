package app.alinea.desktop.coverage;

import app.alinea.core.library.ParagraphState;
import app.alinea.desktop.control.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// One small cell a paragraph. It is one stop for the Tab key; arrows walk along it, Enter opens.
///
/// The cells are painted together; only the one under the mouse and the one the arrows have reached
/// are nodes.
public final class CoverageStrip extends Region {
  private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

  /// A long text gets cells of several paragraphs each.
  private static final int MOST_CELLS = 240;

  /// Between cells, of a cell's width.
  private static final double GAP = 0.28;

  private static final double USUAL_WIDTH = 400;

  private final CoveredDocument document;
  private final Texts texts;
  private final IntConsumer open;
  private final int span;
  private final List<ParagraphState> cells;
  private final CellPainting painting;

  /// The one the arrows have reached; it knows the size of a cell, too.
  private final Region aimed = new Region();

  /// Made when the mouse comes for the first time: its tooltip brings a window of its own.
  private Optional<PointedCell> pointed = Optional.empty();

  private int aim;

  /// @param open goes to the paragraph at a position
  public CoverageStrip(CoveredDocument document, Texts texts, IntConsumer open) {
    this.document = document;
    this.texts = texts;
    this.open = open;
    var size = document.coverage().states().size();
    span = Math.max(1, Math.ceilDiv(size, MOST_CELLS));
    cells = IntStream.range(0, Math.ceilDiv(size, span)).mapToObj(this::leastOf).toList();
    painting = new CellPainting(cells, this::requestLayout);
    getStyleClass().add("coverage-strip");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    getChildren().setAll(painting.nodes());
    getChildren().add(aimed);
    aimed.setMouseTransparent(true);
    aimed.pseudoClassStateChanged(AIMED, true);
    setOnKeyPressed(this::steer);
    setOnMouseMoved(event -> point(at(event)));
    setOnMouseExited(_ -> point(OptionalInt.empty()));
    setOnMouseClicked(event -> at(event).ifPresent(cell -> open.accept(cell * span)));
    focusedProperty().subscribe(focused -> aimAt(aim, focused));
  }

  private void steer(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> walk(-1, event);
      case RIGHT -> walk(1, event);
      case ENTER, SPACE -> {
        event.consume();
        open.accept(aim * span);
      }
      default -> {}
    }
  }

  private void walk(int by, KeyEvent event) {
    event.consume();
    aimAt(Math.clamp((long) aim + by, 0, cells.size() - 1), true);
  }

  private void aimAt(int cell, boolean focused) {
    aim = cell;
    setAccessibleText(describe(cell));
    aimed.getStyleClass().setAll("coverage-cell", style(cells.get(cell)));
    aimed.setVisible(focused);
    requestLayout();
  }

  private OptionalInt at(MouseEvent event) {
    return grid(getWidth())
        .at(event.getX() - snappedLeftInset(), event.getY() - snappedTopInset(), cells.size());
  }

  private void point(OptionalInt cell) {
    if (cell.isEmpty()) {
      pointed.ifPresent(marker -> marker.setVisible(false));
      return;
    }
    if (pointed.isEmpty()) {
      pointed = Optional.of(new PointedCell());
      getChildren().add(pointed.get());
    }
    var at = cell.getAsInt();
    pointed.get().show(style(cells.get(at)), describe(at));
    place(pointed.get(), at, grid(getWidth()));
  }

  @Override
  protected void layoutChildren() {
    var grid = grid(getWidth());
    painting.paint(grid, snappedLeftInset(), snappedTopInset());
    place(aimed, aim, grid);
  }

  private void place(Region marker, int cell, CellGrid grid) {
    marker.resizeRelocate(
        snappedLeftInset() + grid.x(cell),
        snappedTopInset() + grid.y(cell),
        grid.cellWidth(),
        grid.cellHeight());
  }

  private CellGrid grid(double width) {
    var cell = snapSizeX(aimed.prefWidth(-1));
    return CellGrid.within(
        width - snappedLeftInset() - snappedRightInset(),
        cell,
        snapSizeY(aimed.prefHeight(-1)),
        snapSpaceX(GAP * cell));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + grid(0).width(1) + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + grid(USUAL_WIDTH).width(cells.size()) + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var grid = grid(width < 0 ? prefWidth(-1) : width);
    return snappedTopInset() + grid.height(cells.size()) + snappedBottomInset();
  }

  private String describe(int cell) {
    var from = cell * span;
    var to = Math.min(from + span, document.coverage().states().size());
    var first = document.document().numberAt(from);
    var state = texts.of("today.state", cells.get(cell));
    return to - from == 1
        ? texts.get("today.cell", first.label(), state)
        : texts.get("today.cells", first.label(), document.document().numberAt(to - 1), state);
  }

  /// A cell of several paragraphs shows the one that needs most.
  private ParagraphState leastOf(int cell) {
    var states = document.coverage().states();
    var from = cell * span;
    return states.subList(from, Math.min(from + span, states.size())).stream()
        .min(Enum::compareTo)
        .orElse(ParagraphState.UNREAD);
  }

  public static String style(ParagraphState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
