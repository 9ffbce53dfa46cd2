package app.alinea.desktop.quiz;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.MarkedQuote;
import app.alinea.desktop.question.QuestionTexts;
import app.alinea.desktop.screen.ScreenContext;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One error after the other: the question as it was answered, and the paragraph with the sentence
/// that answers it.
final class WalkView extends BorderPane {
  private final ErrorWalk walk;
  private final QuizViewModel model;
  private final Texts texts;
  private final VBox column = new VBox();
  private final HBox foot = new HBox();
  private final ScrollPane scroll = new ScrollPane();

  WalkView(ErrorWalk walk, QuizViewModel model, ScreenContext context) {
    this.walk = walk;
    this.model = model;
    texts = context.texts();
    getStyleClass().addAll("study", "quiz-walk");
    column.getStyleClass().add("study-column");
    var centre = new StackPane(column);
    centre.getStyleClass().add("study-centre");
    StackPane.setAlignment(column, Pos.TOP_CENTER);
    scroll.setContent(centre);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("page");
    setCenter(scroll);
    foot.getStyleClass().add("grade-row");
    foot.setAlignment(Pos.CENTER);
    var bar = new VBox(foot);
    bar.setAlignment(Pos.CENTER);
    bar.getStyleClass().add("grade-bar");
    setBottom(bar);
  }

  Subscription listen() {
    return walk.at().subscribe(_ -> show());
  }

  private void show() {
    var error = walk.current();
    var question = error.question();
    var anchor = question.anchor();
    var words = new QuestionTexts(texts);
    var given =
        error
            .given()
            .map(response -> texts.get("quiz.error.given", words.given(question, response)))
            .orElseGet(() -> texts.get("quiz.error.none"));
    var label = walk.sources().label(anchor);
    var link = Buttons.link(texts.get("quiz.walk.open", label), () -> model.open(question));
    column
        .getChildren()
        .setAll(
            Labels.of(texts.get("quiz.walk.place", walk.at().get() + 1, walk.size()), "overline"),
            Labels.wrapped(question.form().stem(), "stem", "long"),
            Labels.wrapped(given, "error-given"),
            Labels.wrapped(texts.get("quiz.error.right", words.answer(question)), "error-right"),
            text(label),
            link);
    scroll.setVvalue(0);
    foot();
    requestFocus();
  }

  private Node text(String label) {
    var anchor = walk.current().question().anchor();
    var quote =
        walk.sources()
            .paragraph(anchor)
            .map(paragraph ->
                MarkedQuote.paragraph(paragraph.text(), anchor.sentenceSpan(), anchor.answerSpan()))
            .orElseGet(() ->
                MarkedQuote.sentence(
                    anchor.quote(), anchor.answerSpan().shifted(-anchor.sentenceSpan().start())));
    HBox.setHgrow(quote, Priority.ALWAYS);
    var row = new HBox(Labels.of(texts.get("question.source.link", label), "walk-number"), quote);
    row.getStyleClass().addAll("card-surface", "walk-text");
    return row;
  }

  private void foot() {
    var back = Buttons.of(texts.get("quiz.previous"), () -> walk.move(-1));
    back.setDisable(walk.at().get() == 0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var on =
        walk.isLast()
            ? Buttons.primary(texts.get("quiz.walk.end"), model::endWalk)
            : Buttons.primary(texts.get("quiz.walk.next"), () -> walk.move(1));
    foot.getChildren().setAll(back, space, on);
  }
}
