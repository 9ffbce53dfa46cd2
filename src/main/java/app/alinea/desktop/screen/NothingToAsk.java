package app.alinea.desktop.screen;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import javafx.scene.layout.VBox;

/// What a screen shows that asks questions as long as there is no document: a way to import one.
public final class NothingToAsk extends VBox {
  /// @param title keys of the words, as the screen says them
  public NothingToAsk(String title, String detail, String importing, ScreenContext context) {
    var texts = context.texts();
    getChildren()
        .setAll(
            Labels.wrapped(texts.get(title), "display"),
            Labels.wrapped(texts.get(detail), "muted"),
            Buttons.primary(texts.get(importing), context.documentWork()::chooseFile));
  }
}
