package app.alinea.desktop.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Buttons with their style classes, in one line of a view.
public final class Buttons {
  private Buttons() {}

  public static Button of(String text, Runnable action, String... styleClasses) {
    var button = new Button(text);
    button.getStyleClass().addAll(styleClasses);
    button.setOnAction(_ -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// The one button a screen wants pressed.
  public static Button primary(String text, Runnable action) {
    return of(text, action, "primary-action");
  }

  /// A button that reads as part of the text.
  public static Button link(String text, Runnable action) {
    return of(text, action, "link");
  }

  /// A button that shows only a picture; its name is for those who cannot see it, and its tooltip.
  public static Button icon(Icon icon, String name, Runnable action) {
    var button = of("", action, "flat", "button-icon");
    button.setGraphic(icon.node());
    button.setAccessibleText(name);
    button.setTooltip(new javafx.scene.control.Tooltip(name));
    return button;
  }
}
