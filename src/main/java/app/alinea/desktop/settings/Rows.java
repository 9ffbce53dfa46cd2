package app.alinea.desktop.settings;

import app.alinea.desktop.control.Labels;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A section of settings: a title and rows of a name, a hint and a control.
final class Rows extends VBox {
  Rows(String title) {
    getStyleClass().addAll("card-surface", "settings-section");
    getChildren().add(Labels.of(title, "section-title"));
  }

  /// @param hint may be empty
  Rows add(String name, String hint, Node control) {
    var words = new VBox(Labels.wrapped(name));
    if (!hint.isEmpty()) {
      words.getChildren().add(Labels.wrapped(hint, "muted", "hint"));
    }
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    control.setAccessibleText(name);
    var row = new HBox(words, control);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("settings-row");
    getChildren().add(row);
    return this;
  }

  Rows add(Node node) {
    getChildren().add(node);
    return this;
  }
}
