package app.alinea.desktop.study;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.QuestionTexts;
import app.alinea.desktop.study.StudyState.Stuck;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A card that keeps being forgotten: back to its paragraph, or put it otherwise.
final class LeechView extends VBox {
  LeechView(Stuck stuck, StudyViewModel model, Texts texts) {
    getStyleClass().add("study-ending");
    var question = stuck.question();
    var card =
        new VBox(
            Labels.wrapped(question.form().stem()),
            Labels.wrapped(new QuestionTexts(texts).answer(question), "missed-answer"));
    card.getStyleClass().addAll("card-surface", "advice");
    var buttons =
        new FlowPane(
            Buttons.primary(texts.get("study.stuck.read", stuck.paragraph()), model::openSource),
            Buttons.of(texts.get("study.stuck.rewrite"), model::edit),
            Buttons.of(texts.get("study.stuck.suspend"), model::suspend));
    buttons.getStyleClass().add("chips");
    getChildren()
        .setAll(
            Labels.wrapped(texts.get("study.stuck.title", stuck.lapses()), "display"),
            card,
            Labels.wrapped(texts.get("study.stuck.why"), "muted"),
            buttons);
  }
}
