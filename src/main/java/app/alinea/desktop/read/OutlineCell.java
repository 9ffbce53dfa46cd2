package app.alinea.desktop.read;

import app.alinea.core.document.Paragraph;
import app.alinea.core.library.ParagraphState;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A paragraph in the outline: how far one has come with it, its number, its first words.
final class OutlineCell extends ListCell<Paragraph> {
  private static final int FIRST_WORDS = 60;

  private final ReaderViewModel model;
  private final Texts texts;
  private final Region state = new Region();
  private final Label number = Labels.of("", "outline-number");
  private final Label words = Labels.of("", "outline-words");
  private final HBox row = new HBox(state, number, words);

  OutlineCell(ReaderViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    row.getStyleClass().add("outline-row");
    words.setTextOverrun(OverrunStyle.ELLIPSIS);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    number.setMinWidth(Region.USE_PREF_SIZE);
    setOnMouseClicked(_ -> {
      if (getItem() != null) {
        model.goTo(getItem().position());
      }
    });
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void updateItem(Paragraph paragraph, boolean empty) {
    super.updateItem(paragraph, empty);
    setText(null);
    if (empty || paragraph == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var reached =
        model
            .reading()
            .get()
            .map(now -> now.coverage().states())
            .filter(states -> paragraph.position() < states.size())
            .map(states -> states.get(paragraph.position()))
            .orElse(ParagraphState.UNREAD);
    state
        .getStyleClass()
        .setAll("coverage-cell", reached.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    number.setText(paragraph.number().label());
    var text = paragraph.text();
    words.setText(text.length() > FIRST_WORDS ? text.substring(0, FIRST_WORDS) : text);
    setAccessibleText(
        texts.get(
                "read.outline.entry", paragraph.number().label(), texts.of("today.state", reached))
            + " "
            + words.getText());
    setGraphic(row);
  }
}
