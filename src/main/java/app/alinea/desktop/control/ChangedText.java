package app.alinea.desktop.control;

import app.alinea.core.document.WordChanges;
import app.alinea.core.document.WordChanges.Piece;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text beside another wording of it: what is gone struck through, what is new underlined; both
/// are named to those who listen.
public final class ChangedText extends TextFlow {
  public ChangedText(String before, String now, Texts texts) {
    getStyleClass().add("changed-text");
    var pieces = WordChanges.between(before, now);
    pieces.forEach(piece -> getChildren().add(marked(piece)));
    setAccessibleText(
        pieces.stream().map(piece -> spoken(piece, texts)).collect(Collectors.joining()));
  }

  private static Text marked(Piece piece) {
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
    return text;
  }

  private static String spoken(Piece piece, Texts texts) {
    return switch (piece.kind()) {
      case SAME -> piece.text();
      case REMOVED -> texts.get("intake.changes.spoken.removed", piece.text());
      case ADDED -> texts.get("intake.changes.spoken.added", piece.text());
    };
  }
}
