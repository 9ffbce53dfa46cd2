package app.alinea.desktop.coverage;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The cell under the mouse, with words for what it stands for.
final class PointedCell extends Region {
  private final Tooltip tip = new Tooltip();

  PointedCell() {
    setManaged(false);
    Tooltip.install(this, tip);
  }

  void show(String state, String words) {
    getStyleClass().setAll("coverage-cell", state);
    tip.setText(words);
    setVisible(true);
  }
}
