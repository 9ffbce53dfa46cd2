package app.alinea.desktop.intake;

import app.alinea.core.library.Preparation.Changes;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Overlays;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everything that differs between two texts, and the cards that have no sentence in the second.
public final class ChangesPanel extends VBox {
  /// @param before title of the one
  /// @param now title of the other
  public ChangesPanel(Changes changes, String before, String now, Texts texts, Overlays overlays) {
    getStyleClass().addAll("panel", "intake");
    var pane = new ChangesPane(changes, texts);
    VBox.setVgrow(pane, Priority.ALWAYS);
    var close = Buttons.of(texts.get("shell.close"), overlays::close);
    close.setCancelButton(true);
    var buttons = new HBox(close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    getChildren()
        .setAll(
            Labels.wrapped(texts.get("intake.changes.between", before, now), "section-title"),
            pane,
            buttons);
  }
}
