package app.alinea.desktop.shell;

import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The command palette: a field and what answers it.
final class PaletteView extends VBox {
  private final TextField field = new TextField();
  private final ListView<Command> list;
  private final Runnable close;

  PaletteView(PaletteModel model, Texts texts, Runnable close) {
    this.close = close;
    getStyleClass().add("palette");
    list = new ListView<>(model.shown());
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new CommandCell());
    list.setPlaceholder(Labels.of(texts.get("shell.palette.nothing"), "muted"));
    list.setAccessibleText(texts.get("shell.palette.results"));
    field.setPromptText(texts.get("shell.palette.prompt"));
    field.setAccessibleText(texts.get("shell.palette.prompt"));
    field
        .textProperty()
        .subscribe(text -> {
          model.type(text);
          list.getSelectionModel().selectFirst();
        });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    getChildren().setAll(field, list);
  }

  private void steer(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1, event);
      case UP -> move(-1, event);
      case ENTER -> {
        event.consume();
        run(list.getSelectionModel().getSelectedItem());
      }
      default -> {}
    }
  }

  private void move(int by, KeyEvent event) {
    event.consume();
    var size = list.getItems().size();
    if (size > 0) {
      var next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().select(next);
      list.scrollTo(next);
    }
  }

  private void run(@org.jspecify.annotations.Nullable Command command) {
    if (command != null) {
      close.run();
      command.action().run();
    }
  }

  private final class CommandCell extends ListCell<Command> {
    CommandCell() {
      setOnMouseClicked(_ -> run(getItem()));
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
      super.updateItem(command, empty);
      setText(null);
      if (empty || command == null) {
        setGraphic(null);
        return;
      }
      var space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      var row = new HBox(Labels.of(command.title()), space, Labels.of(command.kind(), "muted"));
      if (!command.keys().isEmpty()) {
        row.getChildren().add(Labels.of(command.keys(), "key-cap"));
      }
      row.getStyleClass().add("palette-row");
      setGraphic(row);
    }
  }
}
