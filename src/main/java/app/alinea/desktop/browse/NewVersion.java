package app.alinea.desktop.browse;

import app.alinea.core.question.curation.Offer;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.QuestionTexts;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the generator makes now of a question that a person changed: to take or to decline.
final class NewVersion extends VBox {
  NewVersion(Row row, Offer offer, Judging judging, Texts texts) {
    getStyleClass().addAll("verdict", "near", "new-version");
    var version = offer.version();
    var take =
        Buttons.of(texts.get("browse.offer.take"), () -> judging.take(row.question(), offer));
    var decline = Buttons.of(texts.get("browse.offer.decline"), () -> judging.decline(offer));
    var buttons = new HBox(take, decline);
    buttons.getStyleClass().add("editor-row");
    getChildren()
        .setAll(
            Labels.wrapped(texts.get("browse.offer.title"), "overline"),
            Labels.wrapped(version.form().stem()),
            Labels.wrapped("→ " + new QuestionTexts(texts).answer(version)),
            buttons);
  }
}
