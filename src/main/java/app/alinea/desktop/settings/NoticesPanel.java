package app.alinea.desktop.settings;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Overlays;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The works of others in the program, and the texts of their licences.
final class NoticesPanel extends VBox {
  private static final int COLUMNS = 80;
  private static final int ROWS = 22;

  private final TextArea text = new TextArea();

  NoticesPanel(Texts texts, Overlays overlays) {
    getStyleClass().addAll("panel", "notices");
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefColumnCount(COLUMNS);
    text.setPrefRowCount(ROWS);
    text.setAccessibleText(texts.get("settings.notices"));
    var close = Buttons.of(texts.get("settings.notices.close"), overlays::close);
    close.setCancelButton(true);
    var buttons = new HBox(close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    getChildren()
        .addAll(
            Labels.wrapped(texts.get("settings.notices"), "section-title"),
            choice(texts),
            text,
            buttons);
  }

  private ComboBox<String> choice(Texts texts) {
    var works = texts.get("settings.notices.works");
    var choice = new ComboBox<String>();
    choice.getItems().add(works);
    choice.getItems().addAll(LicenceTexts.LICENCES);
    choice.setAccessibleText(texts.get("settings.notices.choice"));
    choice
        .valueProperty()
        .subscribe(chosen -> {
          text.setText(
              chosen == null || chosen.equals(works)
                  ? LicenceTexts.works()
                  : LicenceTexts.licence(chosen));
          text.positionCaret(0);
        });
    choice.setValue(works);
    return choice;
  }
}
