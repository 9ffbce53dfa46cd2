package app.alinea.desktop.intake;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The buttons below what was found in a file; with more files to come, those that settle them all.
final class AskingButtons extends VBox {
  private final Button ahead;

  /// @param more how many files are still to come
  AskingButtons(Asking<?> asking, int more, String hint, Texts texts) {
    var row = new HBox();
    row.getStyleClass().add("panel-buttons");
    var words = Labels.wrapped(hint, "muted");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    if (more > 0) {
      getChildren().add(words);
      row.getChildren()
          .addAll(
              Buttons.of(texts.get("intake.stop"), asking::stops),
              Buttons.of(texts.get("intake.leaveFileOut"), asking::leavesOut),
              Buttons.of(texts.get("intake.importAll", more), asking::importsAll));
    } else {
      row.getChildren().addAll(words, Buttons.of(texts.get("shell.cancel"), asking::leavesOut));
    }
    ahead = Buttons.of(texts.get("intake.import"), asking::imports, "accent");
    ahead.setDefaultButton(true);
    row.getChildren().add(ahead);
    getChildren().add(row);
  }

  void begin() {
    ahead.requestFocus();
  }
}
