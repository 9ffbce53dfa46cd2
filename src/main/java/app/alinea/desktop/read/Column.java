package app.alinea.desktop.read;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Sets a paragraph at a readable measure in the middle, its number in the margin.
final class Column extends Region {
  /// Room the list keeps for its scroll bar.
  static final double SCROLL_BAR = 22;

  /// About 68 characters, as they come in French and English prose.
  private static final String MEASURE =
      "La mesure d’une ligne que l’œil suit sans peine compte ces lettres et"; // as long as a line

  private static final double MARGIN_EM = 3.2;
  private static final double GAP_EM = 1.2;

  private final Label number;
  private final VBox words;
  private final Text sample = new Text(MEASURE);

  /// The measure for which the height was asked last; a wider one would leave lines empty.
  private double asked = Double.MAX_VALUE;

  Column(Label number, VBox words) {
    this.number = number;
    this.words = words;
    sample.getStyleClass().add("reading");
    sample.setVisible(false);
    sample.setManaged(false);
    getChildren().setAll(number, words, sample);
  }

  @Override
  protected double computePrefHeight(double width) {
    asked = measure(width);
    return snapSizeY(words.prefHeight(asked)) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var measure = Math.min(asked, measure(width));
    var margin = margin();
    var left = Math.max(margin, (width - measure) / 2);
    var height = getHeight() - snappedTopInset() - snappedBottomInset();
    words.resizeRelocate(snapPositionX(left), snappedTopInset(), measure, height);
    var numberWidth = margin - em() * GAP_EM;
    number.resizeRelocate(
        snapPositionX(left - margin),
        snappedTopInset() + numberDrop(),
        numberWidth,
        number.prefHeight(numberWidth));
  }

  /// The number stands on the first line of the text, below a heading where there is one.
  private double numberDrop() {
    var heading = words.getChildren().getFirst();
    var drop = sample.getLayoutBounds().getHeight() - number.prefHeight(-1);
    return Math.max(0, drop * 0.6)
        + (heading.isManaged() ? heading.getLayoutBounds().getHeight() + words.getSpacing() : 0);
  }

  private double measure(double width) {
    var room = Math.max(em() * 10, width - margin() - em());
    return Math.min(room, sample.getLayoutBounds().getWidth());
  }

  private double margin() {
    return em() * MARGIN_EM;
  }

  private double em() {
    Font font = number.getFont();
    return font.getSize();
  }
}
