package app.alinea.desktop.intake;

import app.alinea.core.document.FoundText.Block;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Texts;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The paragraphs found, beside the one that is looked at, with what can be done to it.
final class BlocksPane extends HBox {
  /// Columns of the field: "27" as well as "Chapitre premier, § 12".
  private static final int SHORTEST_NUMBER = 8;

  private static final int LONGEST_NUMBER = 15;

  private final PreviewModel model;
  private final Texts texts;
  private final ListView<Block> list = new ListView<>();
  private final TextField number = new TextField();
  private final TextArea text = new TextArea();
  private boolean swallowTyped;
  private int renumbered;

  BlocksPane(PreviewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("intake-blocks");
    list.setCellFactory(_ -> new BlockCell());
    list.getStyleClass().add("outline");
    list.setAccessibleText(texts.get("intake.paragraphs"));
    number.setAccessibleText(texts.get("intake.number"));
    text.setEditable(false);
    text.setWrapText(true);
    text.setAccessibleText(texts.get("intake.text"));
    VBox.setVgrow(text, Priority.ALWAYS);
    var countOn = Buttons.of(texts.get("intake.countOn"), () -> model.countFrom(at()));
    var undo = Buttons.of(texts.get("intake.undo"), model::undo);
    var numbering = new FlowPane(number, countOn, undo);
    numbering.getStyleClass().add("intake-actions");
    var right = new VBox(numbering, text, actions());
    right.getStyleClass().add("intake-text");
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().setAll(list, right);
    list.getSelectionModel().selectedItemProperty().subscribe(this::show);
    number.focusedProperty().subscribe((_, typing) -> takeNumber(typing));
    model.draft().subscribe(draft -> keepPlace());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
  }

  void focusList() {
    list.requestFocus();
  }

  private FlowPane actions() {
    var actions =
        new FlowPane(
            Buttons.of(texts.get("intake.merge"), this::merge),
            Buttons.of(texts.get("intake.split"), this::split),
            Buttons.of(texts.get("intake.leaveOut"), () -> model.leaveOut(at())));
    actions.getStyleClass().add("intake-actions");
    return actions;
  }

  private int at() {
    return list.getSelectionModel().getSelectedIndex();
  }

  /// A number that was typed counts also where the field is left by mouse or Tab; the row may be
  /// another one by then.
  private void takeNumber(boolean typing) {
    if (typing) {
      renumbered = at();
    } else {
      model.renumber(renumbered, number.getText());
      show(list.getSelectionModel().getSelectedItem());
    }
  }

  /// What was joined is looked at next.
  private boolean merge() {
    int at = at();
    boolean joined = model.merge(at);
    if (joined) {
      list.getSelectionModel().select(at - 1);
    }
    return joined;
  }

  private void split() {
    model.split(at(), text.getCaretPosition());
  }

  private void show(Block block) {
    var label = block == null ? "" : block.number().label();
    number.setText(label);
    number.setPrefColumnCount(Math.clamp(label.length() + 1, SHORTEST_NUMBER, LONGEST_NUMBER));
    if (block != null && !block.text().equals(text.getText())) {
      text.setText(block.text());
      text.positionCaret(0);
    }
  }

  private void keepPlace() {
    int at = Math.max(0, at());
    list.getItems().setAll(model.blocks());
    list.getSelectionModel().select(Math.min(at, model.blocks().size() - 1));
    if (at() > 0) {
      list.scrollTo(Math.max(0, at() - 3));
    }
  }

  private void key(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl field && field.isEditable();
    if (event.getCode() == KeyCode.ENTER && number.equals(event.getTarget())) {
      event.consume(); // or the panel's default button would import
      list.requestFocus();
      return;
    }
    boolean done = event.isShortcutDown() ? control(event.getCode()) : !typing && plain(event);
    swallowTyped = done;
    if (done) {
      event.consume();
    }
  }

  /// The letter of a key must not end up in the field it opened.
  private void swallow(KeyEvent event) {
    if (swallowTyped) {
      event.consume();
    }
  }

  private boolean control(KeyCode code) {
    return switch (code) {
      case Z -> model.undo();
      case ENTER -> {
        split();
        yield true;
      }
      default -> false;
    };
  }

  private boolean plain(KeyEvent event) {
    return switch (event.getCode()) {
      case M -> merge();
      case C -> {
        split();
        yield true;
      }
      case DELETE -> model.leaveOut(at());
      case N -> {
        number.requestFocus();
        number.selectAll();
        yield true;
      }
      default -> false;
    };
  }
}
