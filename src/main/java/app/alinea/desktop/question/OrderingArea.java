package app.alinea.desktop.question;

import app.alinea.core.question.Form;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Items to put in order: arrows walk, Alt or Ctrl with an arrow carries the item along, Enter
/// answers; the buttons do the same for the mouse.
final class OrderingArea implements AnswerArea {
  private final VBox node = new VBox();
  private final Form.Ordering ordering;
  private final Answering answering;
  private final Texts texts;
  private final Runnable submit;
  private boolean revealed;

  OrderingArea(Form.Ordering ordering, Answering answering, Texts texts, Runnable submit) {
    this.ordering = ordering;
    this.answering = answering;
    this.texts = texts;
    this.submit = submit;
    node.getStyleClass().add("ordering");
    fill();
    answering.arrangement().addListener((ListChangeListener<Integer>) _ -> fill());
  }

  private void fill() {
    if (answering.arrangement().size() == ordering.items().size()) {
      node.getChildren()
          .setAll(IntStream.range(0, answering.arrangement().size()).mapToObj(this::row).toList());
    }
  }

  private HBox row(int place) {
    var stored = answering.arrangement().get(place);
    var text = Labels.wrapped(ordering.items().get(stored), "option-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(Labels.of(Integer.toString(place + 1), "option-letter"), text);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("option", "ordering-item");
    row.setAccessibleText(
        texts.get("question.ordering.item", place + 1, ordering.items().get(stored)));
    if (revealed) {
      mark(row, place, stored);
      return row;
    }
    row.getChildren()
        .addAll(
            arrow("▲", "question.ordering.up", place, -1),
            arrow("▼", "question.ordering.down", place, 1));
    row.setFocusTraversable(true);
    row.setOnMousePressed(_ -> row.requestFocus());
    row.setOnKeyPressed(event -> key(event, place));
    return row;
  }

  private Button arrow(String sign, String name, int place, int by) {
    var button = new Button(sign);
    button.getStyleClass().addAll("flat", "small-arrow");
    button.setAccessibleText(texts.get(name));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> carry(place, by));
    return button;
  }

  private void key(KeyEvent event, int place) {
    var by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
    if (by != 0) {
      if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
        carry(place, by);
      } else {
        focus(place + by);
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      submit.run();
      event.consume();
    }
  }

  private void carry(int place, int by) {
    focus(answering.move(place, by));
  }

  private void focus(int place) {
    if (place >= 0 && place < node.getChildren().size()) {
      node.getChildren().get(place).requestFocus();
    }
  }

  private void mark(HBox row, int place, int stored) {
    row.getStyleClass().add(place == stored ? "right" : "wrong");
    var verdict =
        place == stored
            ? texts.get("question.ordering.right")
            : texts.get("question.ordering.belongs", stored + 1);
    var label = Labels.of(verdict, "option-verdict");
    label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    row.getChildren().add(label);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    focus(0);
  }

  @Override
  public void reveal() {
    revealed = true;
    fill();
  }
}
