package app.alinea.desktop.quiz;

import app.alinea.core.quiz.QuizResult;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.quiz.QuizSetUp.Offer;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The attempts made so far, each with a way to its report.
final class HistoryView extends VBox {
  private final Offer offer;
  private final QuizViewModel model;
  private final Texts texts;

  HistoryView(Offer offer, QuizViewModel model, Texts texts) {
    this.offer = offer;
    this.model = model;
    this.texts = texts;
    getStyleClass().add("quiz-history");
    getChildren().add(Labels.of(texts.get("quiz.history"), "section-title"));
    offer.history().forEach(result -> getChildren().add(row(result)));
  }

  private Node row(QuizResult result) {
    var attempt = result.attempt();
    var pattern =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(texts.locale())
            .withZone(model.zone());
    var what = SetUpView.summary(attempt.plan().topics(), texts);
    var words =
        new VBox(
            Labels.wrapped(what),
            Labels.of(
                texts.get(
                    "quiz.history.when",
                    pattern.format(attempt.finishedAt().orElse(attempt.startedAt())),
                    texts.of("quiz.mode", attempt.plan().mode())),
                "muted"));
    HBox.setHgrow(words, Priority.ALWAYS);
    var score =
        Labels.of(
            texts.get("quiz.score.short", result.score().correct(), result.score().total()),
            "history-score");
    var open =
        Buttons.link(texts.get("quiz.history.open"), () -> model.show(result, offer.sources()));
    open.setAccessibleText(texts.get("quiz.history.openNamed", what, score.getText()));
    var row = new HBox(words, score, open);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("history-row");
    return row;
  }
}
