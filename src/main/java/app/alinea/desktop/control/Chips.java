package app.alinea.desktop.control;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// Buttons of which any number may be chosen, in as many rows as they need.
public final class Chips extends FlowPane {
  public Chips(Collection<? extends Node> chips) {
    getStyleClass().add("chips");
    getChildren().setAll(chips);
  }

  public Chips() {
    this(Set.of());
  }

  /// One for each of these.
  ///
  /// @param chosen what is chosen; a chip changes it
  public static <T, V> Chips of(
      Collection<T> all, Function<T, String> name, Function<T, V> value, Set<V> chosen) {
    return new Chips(
        all.stream().map(one -> chip(name.apply(one), value.apply(one), chosen)).toList());
  }

  public static <T> ToggleButton chip(String text, T value, Set<T> chosen) {
    var chip = new ToggleButton(text);
    chip.getStyleClass().add("chip");
    chip.setSelected(chosen.contains(value));
    chip.selectedProperty()
        .subscribe((_, on) -> {
          if (on) {
            chosen.add(value);
          } else {
            chosen.remove(value);
          }
        });
    return chip;
  }
}
