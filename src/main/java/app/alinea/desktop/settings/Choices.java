package app.alinea.desktop.settings;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/// Controls that choose among what there is.
final class Choices {
  private Choices() {}

  static <T> ChoiceBox<T> of(T[] values, T chosen, Function<T, String> name, Consumer<T> choose) {
    var box = new ChoiceBox<T>();
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("values are chosen, not typed");
          }
        });
    box.setValue(chosen);
    box.valueProperty().subscribe((_, value) -> choose.accept(value));
    box.getStyleClass().add("settings-choice");
    return box;
  }

  static ToggleSwitch check(boolean on, Consumer<Boolean> choose) {
    var toggle = new ToggleSwitch();
    toggle.setSelected(on);
    toggle.selectedProperty().subscribe((_, value) -> choose.accept(value));
    return toggle;
  }
}
