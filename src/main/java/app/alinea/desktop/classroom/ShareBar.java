package app.alinea.desktop.classroom;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A bar as long as a share; the figure beside it says the same.
final class ShareBar extends StackPane {
  private final Region filled = new Region();
  private double share;

  /// @param share 0 to 1
  ShareBar(double share) {
    this.share = share;
    getStyleClass().add("score-bar");
    filled.getStyleClass().add("score-bar-filled");
    filled.setManaged(false);
    getChildren().setAll(filled);
  }

  void set(double other) {
    share = Math.clamp(other, 0, 1);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    filled.resizeRelocate(0, 0, getWidth() * share, getHeight());
  }
}
