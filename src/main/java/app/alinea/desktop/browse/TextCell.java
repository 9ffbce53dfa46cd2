package app.alinea.desktop.browse;

import java.util.function.Function;
import javafx.scene.control.TableCell;

/// A cell that says its value in words.
final class TextCell<V> extends TableCell<Row, V> {
  private final Function<V, String> words;

  TextCell(Function<V, String> words) {
    this.words = words;
  }

  @Override
  protected void updateItem(V item, boolean empty) {
    super.updateItem(item, empty);
    setText(empty || item == null ? null : words.apply(item));
  }
}
