package app.alinea.desktop.shell;

import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.DocumentWork;
import app.alinea.desktop.theme.Appearance;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's layers: rail and screen, the hint while a file is dragged over it, panels, toasts.
final class ShellView extends StackPane {
  /// Below this width, in em, the rail shows pictures only.
  private static final double NARROW = 76;

  private final BorderPane main = new BorderPane();
  private final StackPane host = new StackPane();
  private final VBox dropHint = new VBox();

  private final Appearance appearance;
  private boolean folded;
  private Rail rail;

  ShellView(Appearance appearance, Rail rail) {
    this.appearance = appearance;
    this.rail = rail;
    getStyleClass().add("shell");
    host.getStyleClass().add("screen-host");
    host.setFocusTraversable(true);
    host.setMinWidth(0);
    main.setMinWidth(0);
    main.setCenter(host);
    dropHint.getStyleClass().add("drop-hint");
    dropHint.setVisible(false);
    dropHint.setMouseTransparent(true);
    widthProperty().subscribe((_, _) -> fold());
    appearance.zoom().subscribe((_, _) -> fold());
  }

  /// What a panel covers.
  Node main() {
    return main;
  }

  void layers(Node overlays, Node toasts) {
    getChildren().setAll(main, dropHint, overlays, toasts);
  }

  void rail(Rail rail, Texts texts) {
    this.rail = rail;
    main.setLeft(rail);
    rail.fold(folded);
    dropHint.getChildren().setAll(Icon.READ.node(), Labels.of(texts.get("shell.drop.hint")));
  }

  void show(Node screen) {
    host.getChildren().setAll(screen);
  }

  /// Takes files and text dropped anywhere on the window.
  ///
  /// @param refused hears of what was dropped and cannot be imported
  void acceptDrops(DocumentWork work, Consumer<Pasting.Taken> refused) {
    setOnDragOver(event -> {
      if (Pasting.hasAnything(event.getDragboard())) {
        event.acceptTransferModes(TransferMode.COPY);
        dropHint.setVisible(true);
      }
      event.consume();
    });
    setOnDragExited(_ -> dropHint.setVisible(false));
    setOnDragDropped(event -> {
      dropHint.setVisible(false);
      // What is dropped is looked at next, by keyboard too.
      getScene().getWindow().requestFocus();
      var taken = Pasting.take(event.getDragboard(), work);
      event.setDropCompleted(taken == Pasting.Taken.TAKEN);
      if (taken != Pasting.Taken.TAKEN) {
        refused.accept(taken);
      }
      event.consume();
    });
  }

  private void fold() {
    folded = getWidth() > 0 && getWidth() < NARROW * appearance.em();
    rail.fold(folded);
  }
}
