package app.alinea.desktop.quiz;

import app.alinea.core.quiz.QuizResult;
import app.alinea.core.quiz.QuizResult.Score;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.QuestionTexts;
import app.alinea.desktop.question.SourceBox;
import app.alinea.desktop.question.Sources;
import app.alinea.desktop.screen.ScreenContext;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What came out of a quiz: the score, where it was won and lost, and each error with its source.
final class ReportView extends VBox {
  /// Names up to this length stay on one line.
  private static final int SHORT_NAME = 12;

  private final QuizResult result;
  private final Sources sources;
  private final QuizViewModel model;
  private final ScreenContext context;
  private final Texts texts;

  ReportView(QuizResult result, Sources sources, QuizViewModel model, ScreenContext context) {
    this.result = result;
    this.sources = sources;
    this.model = model;
    this.context = context;
    texts = context.texts();
    getStyleClass().add("quiz-report");
    getChildren().addAll(headline(), verbs());
    if (result.byTopic().size() > 1) {
      getChildren().add(topics());
    }
    getChildren().add(paragraphs());
    if (!result.errors().isEmpty()) {
      getChildren().add(errors());
    }
  }

  private Node headline() {
    var score = result.score();
    var time = Duration.ofMillis(result.attempt().elapsed());
    var title =
        Labels.of(
            texts.get("quiz.score", score.correct(), score.total(), score.share()), "display");
    var detail =
        Labels.wrapped(
            texts.get("quiz.score.detail", time.toMinutes(), time.toSecondsPart()), "muted");
    return new VBox(title, detail);
  }

  private Node verbs() {
    var row = new FlowPane();
    row.getStyleClass().add("chips");
    var errors = result.errors().size();
    if (errors > 0) {
      row.getChildren()
          .addAll(
              Buttons.primary(texts.get("quiz.walk", errors), model::walk),
              Buttons.of(texts.get("quiz.repeatErrors", errors), model::repeatErrors));
    }
    row.getChildren()
        .addAll(
            Buttons.of(texts.get("quiz.again"), model::again),
            Buttons.of(
                texts.get("quiz.new"), () -> model.prepare(java.util.Optional.empty()), "flat"));
    return row;
  }

  private Node topics() {
    var bars = new GridPane();
    bars.getStyleClass().add("score-bars");
    var row = 0;
    for (var topic : result.byTopic()) {
      addBar(bars, row++, topic.topic(), topic.score());
    }
    return section("quiz.byTopic", bars);
  }

  private Node paragraphs() {
    var bars = new GridPane();
    bars.getStyleClass().add("score-bars");
    var row = 0;
    var document = result.attempt().plan().document();
    for (var paragraph : result.byParagraph()) {
      var label = texts.get("question.source.link", sources.label(document, paragraph.position()));
      addBar(bars, row++, label, paragraph.score());
    }
    return section("quiz.byParagraph", bars);
  }

  private void addBar(GridPane bars, int row, String name, Score score) {
    var figure = texts.get("quiz.score.short", score.correct(), score.total());
    var told = Labels.of(figure, "bar-figure");
    told.setMinWidth(Region.USE_PREF_SIZE);
    var named = Labels.wrapped(name, "bar-name");
    if (name.length() < SHORT_NAME) {
      named.setMinWidth(Region.USE_PREF_SIZE);
    }
    bars.addRow(row, named, new ScoreBar(score), told);
  }

  private Node errors() {
    var box = new VBox();
    box.getStyleClass().add("quiz-errors");
    result.errors().forEach(error -> box.getChildren().add(error(error)));
    return section("quiz.errors", box);
  }

  private Node error(QuizResult.Error error) {
    var words = new QuestionTexts(texts);
    var question = error.question();
    var given =
        error
            .given()
            .map(response -> texts.get("quiz.error.given", words.given(question, response)))
            .orElseGet(() -> texts.get("quiz.error.none"));
    var box =
        new VBox(
            Labels.wrapped(question.form().stem(), "error-stem"),
            Labels.wrapped(given, "error-given"),
            Labels.wrapped(texts.get("quiz.error.right", words.answer(question)), "error-right"),
            new SourceBox(
                question.anchor(), sources.label(question.anchor()), texts, context.navigation()));
    box.getStyleClass().addAll("card-surface", "quiz-error");
    return box;
  }

  private VBox section(String title, Node content) {
    var box = new VBox(Labels.of(texts.get(title), "section-title"), content);
    box.getStyleClass().add("quiz-section");
    return box;
  }
}
