package app.alinea.desktop.classroom;

import app.alinea.desktop.control.Labels;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Letter and shape of an option, the same as on the phones; nobody needs to see its colour.
final class OptionMark extends HBox {
  /// Drawn on a grid of 24, in the order of the letters.
  private static final List<String> SHAPES =
      List.of(
          "M12 3L22 21H2Z",
          "M12 1L23 12L12 23L1 12Z",
          "M12 2A10 10 0 1 0 12.01 2Z",
          "M3 3H21V21H3Z",
          "M12 1L15 9H23L17 14L19 23L12 18L5 23L7 14L1 9H9Z",
          "M7 2H17L22 12L17 22H7L2 12Z");

  OptionMark(ShownOption option) {
    int kind = option.place() % SHAPES.size();
    var shape = new Region();
    shape.getStyleClass().add("option-shape");
    shape.setStyle("-fx-shape: \"%s\";".formatted(SHAPES.get(kind)));
    getChildren().setAll(shape, Labels.of(option.letter(), "option-mark-letter"));
    setAlignment(Pos.CENTER);
    getStyleClass().addAll("option-mark", "option-kind-" + kind);
    setMinWidth(USE_PREF_SIZE);
  }
}
