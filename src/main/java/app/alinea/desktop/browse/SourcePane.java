package app.alinea.desktop.browse;

import app.alinea.core.question.SourceAnchor;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.MarkedQuote;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The sentence a question comes from with its answer marked, or the whole paragraph around it.
final class SourcePane extends VBox {
  private final SourceAnchor anchor;
  private final Found found;
  private final Texts texts;
  private final Button more;
  private boolean whole;

  SourcePane(Row row, Found found, ScreenContext context) {
    this.found = found;
    anchor = row.question().anchor();
    texts = context.texts();
    getStyleClass().addAll("editor-field", "editor-source");
    var open =
        Buttons.link(
            texts.get("question.source.link", row.paragraph()),
            () -> context.navigation().open(Place.of(anchor)));
    open.setAccessibleText(texts.get("question.source.open", row.paragraph()));
    more = Buttons.link("", this::toggle);
    var head = new HBox(Labels.of(texts.get("browse.source"), "overline"), open, more);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("editor-row");
    getChildren().add(head);
    show();
  }

  private void toggle() {
    whole = !whole;
    getChildren().removeLast();
    show();
  }

  private void show() {
    var quote =
        found
            .sources()
            .paragraph(anchor)
            .filter(_ -> whole)
            .map(paragraph ->
                MarkedQuote.paragraph(paragraph.text(), anchor.sentenceSpan(), anchor.answerSpan()))
            .orElseGet(() ->
                MarkedQuote.sentence(
                    anchor.quote(), anchor.answerSpan().shifted(-anchor.sentenceSpan().start())));
    quote.getStyleClass().add("source-quote");
    more.setText(texts.get(whole ? "browse.source.sentence" : "browse.source.whole"));
    getChildren().add(quote);
  }
}
