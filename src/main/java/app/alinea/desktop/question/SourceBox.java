package app.alinea.desktop.question;

import app.alinea.core.document.TextSpan;
import app.alinea.core.question.SourceAnchor;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.Navigation;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The sentence that answers a question, with a link to its paragraph.
public final class SourceBox extends VBox {
  /// @param label number of the paragraph as readers cite it
  public SourceBox(SourceAnchor anchor, String label, Texts texts, Navigation navigation) {
    getStyleClass().add("source-box");
    var start = anchor.sentenceSpan().start();
    var answer = anchor.answerSpan();
    var within = new TextSpan(answer.start() - start, answer.end() - start);
    var link =
        Buttons.link(
            texts.get("question.source.link", label), () -> navigation.open(Place.of(anchor)));
    link.setAccessibleText(texts.get("question.source.open", label));
    var row = new HBox(link);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(MarkedQuote.sentence(anchor.quote(), within), row);
  }
}
