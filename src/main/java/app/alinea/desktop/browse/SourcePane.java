package app.alinea.desktop.browse;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.question.MarkedQuote;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The paragraph a question comes from, its sentence and answer marked.
final class SourcePane extends VBox {
  SourcePane(Row row, Found found, ScreenContext context) {
    var texts = context.texts();
    var anchor = row.question().anchor();
    getStyleClass().addAll("editor-field", "editor-source");
    var open =
        Buttons.link(
            texts.get("question.source.link", row.paragraph()),
            () -> context.navigation().open(Place.of(anchor)));
    open.setAccessibleText(texts.get("question.source.open", row.paragraph()));
    var head = new HBox(Labels.of(texts.get("browse.source"), "overline"), open);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("editor-row");
    var quote =
        found
            .sources()
            .paragraph(anchor)
            .map(paragraph ->
                MarkedQuote.paragraph(paragraph.text(), anchor.sentenceSpan(), anchor.answerSpan()))
            .orElseGet(() ->
                MarkedQuote.sentence(
                    anchor.quote(), anchor.answerSpan().shifted(-anchor.sentenceSpan().start())));
    quote.getStyleClass().add("source-quote");
    getChildren().setAll(head, quote);
  }
}
