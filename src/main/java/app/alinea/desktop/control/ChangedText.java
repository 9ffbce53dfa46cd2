package app.alinea.desktop.control;

import app.alinea.core.library.WordChanges;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text beside another wording of it: what is gone struck through, what is new underlined.
public final class ChangedText extends TextFlow {
  public ChangedText(String before, String now) {
    getStyleClass().add("changed-text");
    for (var piece : WordChanges.between(before, now)) {
      var text = new Text(piece.text());
      text.setStrikethrough(piece.kind() == WordChanges.Kind.REMOVED);
      text.setUnderline(piece.kind() == WordChanges.Kind.ADDED);
      text.getStyleClass()
          .add(
              switch (piece.kind()) {
                case SAME -> "kept";
                case REMOVED -> "removed";
                case ADDED -> "added";
              });
      getChildren().add(text);
    }
    setAccessibleText(now);
  }
}
