package app.alinea.desktop.shell;

import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Shortcut;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The list of keys: those of the screen, then those that work everywhere.
final class ShortcutSheet extends VBox {
  ShortcutSheet(Texts texts, List<Shortcut> here, List<Shortcut> everywhere, Runnable close) {
    getStyleClass().addAll("panel", "shortcut-sheet");
    var columns = new HBox(column(texts.get("shell.shortcuts.here"), here));
    columns.getStyleClass().add("shortcut-columns");
    if (here.isEmpty()) {
      columns.getChildren().clear();
    }
    columns.getChildren().add(column(texts.get("shell.shortcuts.everywhere"), everywhere));
    var done = new Button(texts.get("shell.close"));
    done.setOnAction(_ -> close.run());
    var buttons = new HBox(done);
    buttons.getStyleClass().add("panel-buttons");
    getChildren()
        .setAll(Labels.of(texts.get("shell.shortcuts.title"), "section-title"), columns, buttons);
  }

  private static VBox column(String title, List<Shortcut> shortcuts) {
    var grid = new GridPane();
    grid.getStyleClass().add("shortcut-grid");
    for (var row = 0; row < shortcuts.size(); row++) {
      var shortcut = shortcuts.get(row);
      grid.addRow(
          row, Labels.of(shortcut.trigger().display(), "key-cap"), Labels.of(shortcut.label()));
    }
    var column = new VBox(Labels.of(title, "overline"), grid);
    column.getStyleClass().add("shortcut-column");
    return column;
  }
}
