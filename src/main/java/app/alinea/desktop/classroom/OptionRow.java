package app.alinea.desktop.classroom;

import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// An option for the teacher's eyes: whether it is the key, and how many chose it.
final class OptionRow extends HBox {
  private final ShareBar bar = new ShareBar(0);
  private final Label count = Labels.of("", "bar-figure");

  OptionRow(ShownOption option, Texts texts) {
    var text = Labels.wrapped(option.text(), "option-text");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    bar.getStyleClass().add("class-count-bar");
    count.setMinWidth(Label.USE_PREF_SIZE);
    getChildren().addAll(new OptionMark(option), text);
    if (option.isKey()) {
      var key = Labels.of(texts.get("classroom.isKey"), "option-verdict");
      key.setMinWidth(Label.USE_PREF_SIZE);
      getChildren().add(key);
    }
    getChildren().addAll(bar, count);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("option", "option-row", option.isKey() ? "right" : "other");
  }

  /// @param answers how many answered in all
  void show(int chosenBy, int answers) {
    count.setText(Integer.toString(chosenBy));
    bar.set(answers == 0 ? 0 : (double) chosenBy / answers);
  }
}
