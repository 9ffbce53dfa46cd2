package app.alinea.desktop.coverage;

import app.alinea.core.library.ParagraphState;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// One small cell a paragraph. It is one stop for the Tab key; arrows walk along it, Enter opens.
public final class CoverageStrip extends FlowPane {
  private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

  /// A long text gets cells of several paragraphs each.
  private static final int MOST_CELLS = 240;

  private final CoveredDocument document;
  private final Texts texts;
  private final IntConsumer open;
  private final List<Region> cells = new ArrayList<>();

  /// One for all cells: each would bring a window of its own.
  private final Tooltip tip = new Tooltip();

  private final int span;
  private int aim;

  /// @param open goes to the paragraph at a position
  public CoverageStrip(CoveredDocument document, Texts texts, IntConsumer open) {
    this.document = document;
    this.texts = texts;
    this.open = open;
    var size = document.coverage().states().size();
    span = Math.ceilDiv(size, MOST_CELLS);
    getStyleClass().add("coverage-strip");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    for (var from = 0; from < size; from += span) {
      cells.add(cell(from, Math.min(from + span, size)));
    }
    getChildren().setAll(cells);
    setOnKeyPressed(this::steer);
    focusedProperty().subscribe(focused -> aimAt(aim, focused));
    aimAt(0, false);
  }

  private Region cell(int from, int to) {
    var cell = new Region();
    cell.getStyleClass().addAll("coverage-cell", style(leastOf(from, to)));
    cell.setOnMouseEntered(_ -> tip.setText(describe(from, to)));
    Tooltip.install(cell, tip);
    cell.setOnMouseClicked(_ -> open.accept(from));
    return cell;
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
    cells.get(aim).pseudoClassStateChanged(AIMED, false);
    aim = cell;
    cells.get(aim).pseudoClassStateChanged(AIMED, focused);
    var from = aim * span;
    setAccessibleText(describe(from, Math.min(from + span, document.coverage().states().size())));
  }

  private String describe(int from, int to) {
    var first = document.document().numberAt(from);
    var state = texts.of("today.state", leastOf(from, to));
    return to - from == 1
        ? texts.get("today.cell", first.label(), state)
        : texts.get("today.cells", first.label(), document.document().numberAt(to - 1), state);
  }

  /// A cell of several paragraphs shows the one that needs most.
  private ParagraphState leastOf(int from, int to) {
    return document.coverage().states().subList(from, to).stream()
        .min(Enum::compareTo)
        .orElse(ParagraphState.UNREAD);
  }

  public static String style(ParagraphState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
