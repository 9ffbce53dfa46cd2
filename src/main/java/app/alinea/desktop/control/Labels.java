package app.alinea.desktop.control;

import javafx.scene.control.Label;

/// Labels with their style classes, in one line of a view.
public final class Labels {
  private Labels() {}

  public static Label of(String text, String... styleClasses) {
    var label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /// A label that breaks its lines.
  public static Label wrapped(String text, String... styleClasses) {
    var label = of(text, styleClasses);
    label.setWrapText(true);
    label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    return label;
  }
}
