package app.alinea.desktop.settings;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Overlays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The works of others in the program, with their licences.
final class NoticesPanel extends VBox {
  private static final String NOTICES = "/app/alinea/notices/notices.txt";

  NoticesPanel(Texts texts, Overlays overlays) {
    getStyleClass().addAll("panel", "notices");
    var text = new TextArea(read());
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefColumnCount(64);
    text.setPrefRowCount(22);
    text.setAccessibleText(texts.get("settings.notices"));
    var close = Buttons.of(texts.get("settings.notices.close"), overlays::close);
    close.setCancelButton(true);
    var buttons = new HBox(close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    getChildren()
        .addAll(Labels.wrapped(texts.get("settings.notices"), "section-title"), text, buttons);
  }

  private static String read() {
    try (InputStream file = NoticesPanel.class.getResourceAsStream(NOTICES)) {
      if (file == null) {
        throw new IllegalStateException("the notices are missing from the program");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
