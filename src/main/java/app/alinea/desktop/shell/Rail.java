package app.alinea.desktop.shell;

import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Navigation;
import app.alinea.desktop.screen.ScreenId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The way between the screens, at the left of the window.
final class Rail extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Map<ScreenId, Button> items = new EnumMap<>(ScreenId.class);
  private final javafx.scene.control.Label brand;

  Rail(List<ScreenId> screens, Texts texts, Navigation navigation) {
    getStyleClass().add("rail");
    brand = Labels.of(texts.get("shell.name"), "rail-brand");
    getChildren().add(brand);
    for (var id : screens) {
      if (id == ScreenId.SETTINGS) {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
      }
      var name = texts.of("shell.screen", id);
      var item = new Button(name, icon(id).node());
      item.getStyleClass().add("rail-item");
      item.setMaxWidth(Double.MAX_VALUE);
      item.setAccessibleText(name);
      item.setOnAction(_ -> navigation.go(id));
      items.put(id, item);
      getChildren().add(item);
    }
  }

  void mark(ScreenId here) {
    var shown = here == ScreenId.TOPICS ? ScreenId.BROWSE : here;
    items.forEach((id, item) -> item.pseudoClassStateChanged(HERE, id == shown));
  }

  /// Shows pictures only, where the window is too narrow for words.
  void fold(boolean folded) {
    pseudoClassStateChanged(PseudoClass.getPseudoClass("folded"), folded);
    brand.setVisible(!folded);
    for (var item : items.values()) {
      item.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
      item.setTooltip(folded ? new Tooltip(item.getText()) : null);
    }
  }

  private static Icon icon(ScreenId id) {
    return switch (id) {
      case TODAY -> Icon.TODAY;
      case READ -> Icon.READ;
      case STUDY -> Icon.STUDY;
      case QUIZ -> Icon.QUIZ;
      case BROWSE, TOPICS -> Icon.BROWSE;
      case STATISTICS -> Icon.STATISTICS;
      case CLASS -> Icon.CLASS;
      case SETTINGS -> Icon.SETTINGS;
    };
  }
}
