package app.alinea.desktop.read;

import app.alinea.core.document.Paragraph;
import app.alinea.core.document.TextSpan;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Selects text with the mouse: drag, double click for a word, triple click for a sentence.
final class Selecting {
  private final MarkedText text;
  private final Consumer<Optional<TextSpan>> selected;
  private Optional<Paragraph> paragraph = Optional.empty();
  private int anchor;

  Selecting(MarkedText text, Consumer<Optional<TextSpan>> selected) {
    this.text = text;
    this.selected = selected;
    text.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    text.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
  }

  void in(Paragraph shown) {
    paragraph = Optional.of(shown);
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    anchor = index(event);
    selected.accept(
        switch (event.getClickCount()) {
          case 1 -> Optional.empty();
          case 2 -> paragraph.map(shown -> wordAt(shown.text(), anchor));
          default -> paragraph.flatMap(shown -> sentenceAt(shown, anchor));
        });
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() <= 1) {
      var here = index(event);
      selected.accept(Optional.of(new TextSpan(Math.min(anchor, here), Math.max(anchor, here))));
    }
  }

  private int index(MouseEvent event) {
    return text.indexAt(text.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  static TextSpan wordAt(String text, int index) {
    var words = BreakIterator.getWordInstance(Locale.FRENCH);
    words.setText(text);
    var end = words.following(Math.min(index, text.length() - 1));
    var start = words.previous();
    return new TextSpan(start, end);
  }

  private static Optional<TextSpan> sentenceAt(Paragraph shown, int index) {
    return shown.sentences().stream()
        .map(sentence -> sentence.span())
        .filter(span -> index < span.end())
        .findFirst();
  }
}
