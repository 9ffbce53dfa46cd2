package app.alinea.desktop.read;

import app.alinea.core.document.Mending;
import app.alinea.core.document.Paragraph;
import java.util.Comparator;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph as the file has it, with what the importer took out struck through.
final class OriginalText extends TextFlow {
  OriginalText(Paragraph paragraph) {
    getStyleClass().add("original-text");
    var original = paragraph.original();
    var at = 0;
    var mendings =
        paragraph.mendings().stream()
            .sorted(Comparator.comparingInt((Mending mending) -> mending.originalSpan().start()))
            .toList();
    for (var mending : mendings) {
      var span = mending.originalSpan();
      if (span.start() >= at && span.end() <= original.length()) {
        add(original.substring(at, span.start()), false);
        add(span.of(original), true);
        at = span.end();
      }
    }
    add(original.substring(at), false);
  }

  private void add(String words, boolean removed) {
    if (!words.isEmpty()) {
      var text = new Text(words);
      text.setStrikethrough(removed);
      text.getStyleClass().add(removed ? "removed" : "kept");
      getChildren().add(text);
    }
  }
}
