package app.alinea.desktop.classroom;

import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Options on the wall, two in a row: letter, shape, colour, text.
final class WallOptions {
  private static final int HALF = 50;

  private WallOptions() {}

  /// While answers are taken: nothing tells one from the other.
  static GridPane open(List<ShownOption> options) {
    return grid(options, WallOptions::line);
  }

  /// With how many chose each, and no key.
  static GridPane counted(List<ShownOption> options) {
    return grid(
        options,
        option -> {
          var line = line(option);
          line.getChildren().add(count(option));
          return line;
        });
  }

  /// With the key, and how many chose each.
  static GridPane revealed(List<ShownOption> options) {
    return grid(
        options,
        option -> {
          var line = line(option);
          line.getStyleClass().add(option.isKey() ? "wall-key" : "wall-wrong");
          if (option.isKey()) {
            var sign = Icon.CHECK.node();
            sign.getStyleClass().add("wall-check");
            line.getChildren().add(sign);
          }
          line.getChildren().add(count(option));
          return line;
        });
  }

  private static GridPane grid(List<ShownOption> options, Function<ShownOption, HBox> line) {
    var grid = new GridPane();
    grid.getStyleClass().add("wall-options");
    for (int column = 0; column < 2; column++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      grid.getColumnConstraints().add(half);
    }
    for (var option : options) {
      grid.add(line.apply(option), option.place() % 2, option.place() / 2);
    }
    return grid;
  }

  private static HBox line(ShownOption option) {
    var text = Labels.wrapped(option.text(), "wall-option-text");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(new OptionMark(option), text);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMaxHeight(Double.MAX_VALUE);
    line.getStyleClass().addAll("wall-option", "option-kind-" + option.place() % 6);
    return line;
  }

  private static Label count(ShownOption option) {
    var count = Labels.of(Integer.toString(option.count()), "wall-count");
    count.setMinWidth(Label.USE_PREF_SIZE);
    return count;
  }
}
