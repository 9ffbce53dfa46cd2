package app.alinea.desktop.intake;

import app.alinea.core.document.FoundText.Block;
import app.alinea.desktop.control.Labels;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A paragraph found: its number and its first words.
final class BlockCell extends ListCell<Block> {
  private static final int FIRST_WORDS = 90;

  private final Label number = Labels.of("", "outline-number");
  private final Label words = Labels.of("", "outline-words");
  private final HBox row = new HBox(number, words);

  BlockCell() {
    row.getStyleClass().add("outline-row");
    words.setTextOverrun(OverrunStyle.ELLIPSIS);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    number.setMinWidth(Region.USE_PREF_SIZE);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void updateItem(Block block, boolean empty) {
    super.updateItem(block, empty);
    setText(null);
    if (empty || block == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    number.setText(block.number().label());
    var text = block.text().replace('\n', ' ');
    words.setText(text.length() > FIRST_WORDS ? text.substring(0, FIRST_WORDS) : text);
    setAccessibleText(number.getText() + " " + words.getText());
    setGraphic(row);
  }
}
