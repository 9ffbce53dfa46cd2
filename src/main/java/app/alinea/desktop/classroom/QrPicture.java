package app.alinea.desktop.classroom;

import app.alinea.core.classroom.QrCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// A QR code, dark on light in every theme since cameras want it so, with the margin of four
/// squares that they need. It fills the square it is given.
final class QrPicture extends StackPane {
  private static final int MARGIN = 4;

  private final QrCode code;
  private final Path squares = new Path();

  /// @param spoken what those who cannot see it hear: the address
  QrPicture(QrCode code, String spoken) {
    this.code = code;
    getStyleClass().add("qr-picture");
    squares.getStyleClass().add("qr-squares");
    squares.setStroke(null);
    squares.setManaged(false);
    getChildren().setAll(squares);
    setAccessibleText(spoken);
    setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  @Override
  protected void layoutChildren() {
    int across = code.size() + 2 * MARGIN;
    double square = Math.floor(Math.min(getWidth(), getHeight()) / across);
    double left = Math.floor((getWidth() - square * across) / 2) + MARGIN * square;
    double top = Math.floor((getHeight() - square * across) / 2) + MARGIN * square;
    squares.getElements().clear();
    for (int row = 0; row < code.size(); row++) {
      for (int column = 0; column < code.size(); column++) {
        if (code.isDark(column, row)) {
          add(left + column * square, top + row * square, square);
        }
      }
    }
  }

  private void add(double x, double y, double square) {
    squares
        .getElements()
        .addAll(
            new MoveTo(x, y),
            new HLineTo(x + square),
            new VLineTo(y + square),
            new HLineTo(x),
            new ClosePath());
  }
}
