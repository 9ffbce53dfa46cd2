package app.alinea.desktop.control;

import javafx.scene.layout.Region;

/// Our own pictograms, drawn on a grid of 24, filled with the colour of the text beside them.
public enum Icon {
  TODAY(
      "M12 7A5 5 0 1 1 12 17A5 5 0 1 1 12 7ZM11 1H13V4H11ZM11 20H13V23H11ZM1 11H4V13H1ZM20"
          + " 11H23V13H20ZM4.9 3.5L7 5.6L5.6 7L3.5 4.9ZM18.4 17L20.5 19.1L19.1 20.5L17 18.4ZM19.1"
          + " 3.5L20.5 4.9L18.4 7L17 5.6ZM5.6 17L7 18.4L4.9 20.5L3.5 19.1Z",
      22,
      22),
  READ(
      "M1 4C5 3 8 3.5 11 5.5V20C8 18 5 17.5 1 18.5ZM13 5.5C16 3.5 19 3 23 4V18.5C19 17.5 16 18 13"
          + " 20Z",
      22,
      17),
  STUDY(
      "M6 2H20A2 2 0 0 1 22 4V15H20V4H6ZM4 6H16A2 2 0 0 1 18 8V20A2 2 0 0 1 16 22H4A2 2 0 0 1 2"
          + " 20V8A2 2 0 0 1 4 6Z",
      20,
      20),
  QUIZ(
      "M2 5.5L3.4 4.1L5 5.7L8.6 2.1L10 3.5L5 8.5ZM12 4.5H22V6.5H12ZM2 12.5L3.4 11.1L5 12.7L8.6"
          + " 9.1L10 10.5L5 15.5ZM12 11.5H22V13.5H12ZM4 18H8V22H4ZM12 19H22V21H12Z",
      20,
      20),
  BROWSE("M2 3H22V7H2ZM2 9H8V13H2ZM10 9H22V13H10ZM2 15H8V19H2ZM10 15H22V19H10Z", 20, 16),
  STATISTICS("M2 12H6V22H2ZM8 6H12V22H8ZM14 9H18V22H14ZM20 2H24V22H20Z", 22, 20),
  CLASS("M1 2H23V15H13V18.5L17.5 22H14.6L12 20L9.4 22H6.5L11 18.5V15H1ZM3 4V13H21V4Z", 22, 20),
  SETTINGS(
      "M2 5H13V7H2ZM14 3H17V9H14ZM18 5H22V7H18ZM2 11H5V13H2ZM6 9H9V15H6ZM10 11H22V13H10ZM2"
          + " 17H11V19H2ZM12 15H15V21H12ZM16 17H22V19H16Z",
      20,
      18),
  SEARCH(
      "M10 2A8 8 0 1 0 10 18A8 8 0 1 0 10 2ZM10 4A6 6 0 1 1 10 16A6 6 0 1 1 10 4ZM15.3 16.7L16.7"
          + " 15.3L22 20.6L20.6 22Z",
      20,
      20),
  CLOSE(
      "M4.4 3L12 10.6L19.6 3L21 4.4L13.4 12L21 19.6L19.6 21L12 13.4L4.4 21L3 19.6L10.6 12L3 4.4Z",
      18,
      18),
  CHECK("M2 12.5L4 10.5L9 15.5L20 4.5L22 6.5L9 19.5Z", 20, 15),
  MEND(
      "M11 2H13V9.5L19.5 5.8L20.5 7.5L14 11.2V12.8L20.5 16.5L19.5 18.2L13 14.5V22H11V14.5L4.5"
          + " 18.2L3.5 16.5L10 12.8V11.2L3.5 7.5L4.5 5.8L11 9.5Z",
      17,
      20),
  WARNING("M12 2L23 21H1ZM11 9V15H13V9ZM11 17V19H13V17Z", 22, 19),
  SWAP(
      "M7 3L8.4 4.4L5.8 7H20V9H5.8L8.4 11.6L7 13L2 8ZM17 11L22 16L17 21L15.6 19.6L18.2 17H4V15H18.2"
          + "L15.6 12.4Z",
      20,
      18),
  BACK("M10 4L11.4 5.4L5.8 11H22V13H5.8L11.4 18.6L10 20L2 12Z", 20, 16);

  private static final double EM_PER_UNIT = 1.15 / 22;

  private final String outline;
  private final double width;
  private final double height;

  Icon(String outline, double width, double height) {
    this.outline = outline;
    this.width = width;
    this.height = height;
  }

  /// Without a formatter, whose tables are read while the first window waits.
  private static String em(double units) {
    return Math.round(1000 * units * EM_PER_UNIT) / 1000.0 + "em";
  }

  /// A node that follows the size of the text; for decoration only, its meaning stands in words.
  public Region node() {
    var node = new Region();
    node.getStyleClass().add("icon");
    var w = em(width);
    var h = em(height);
    node.setStyle(
        "-fx-shape: \""
            + outline
            + "\"; -fx-min-width: "
            + w
            + "; -fx-min-height: "
            + h
            + "; -fx-max-width: "
            + w
            + "; -fx-max-height: "
            + h
            + ";");
    node.setMouseTransparent(true);
    return node;
  }
}
