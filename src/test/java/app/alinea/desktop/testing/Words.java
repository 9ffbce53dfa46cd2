package app.alinea.desktop.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Reads what a window says, in the order of its nodes.
final class Words {
  private Words() {}

  static List<String> of(Node node) {
    var words = new ArrayList<String>();
    collect(node, words);
    return words;
  }

  private static void collect(Node node, List<String> words) {
    if (!node.isVisible()) {
      return;
    }
    switch (node) {
      case Text text -> words.add(text.getText());
      case TextInputControl field -> words.add(field.getText());
      case Labeled labeled -> {
        words.add(labeled.getText() == null ? "" : labeled.getText());
        if (labeled.getGraphic() != null) {
          collect(labeled.getGraphic(), words);
        }
      }
      case Parent parent ->
          parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
      default -> {}
    }
  }
}
