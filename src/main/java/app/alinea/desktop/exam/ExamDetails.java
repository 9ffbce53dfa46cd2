package app.alinea.desktop.exam;

import app.alinea.core.plan.ExamForecast.Score;
import app.alinea.core.plan.ExamOutlook;
import app.alinea.core.plan.ExamOutlook.ParagraphScore;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is expected of an exam, topic by topic and paragraph by paragraph, worst first.
final class ExamDetails extends VBox {
  private final ScreenContext context;
  private final Texts texts;

  ExamDetails(
      ExamOutlook outlook,
      Map<ParagraphScore, String> labels,
      ScreenContext context,
      Runnable edit) {
    this.context = context;
    texts = context.texts();
    getStyleClass().addAll("panel", "exam-form");
    var body = new VBox();
    body.getStyleClass().add("exam-fields");
    body.getChildren().add(Labels.wrapped(texts.get("exam.details.what"), "muted"));
    if (!outlook.topics().isEmpty()) {
      body.getChildren().addAll(Labels.of(texts.get("exam.details.topics"), "overline"));
      var grid = grid();
      for (var topic : outlook.topics()) {
        row(grid, Labels.wrapped(topic.topic()), topic.score());
      }
      body.getChildren().add(grid);
    }
    body.getChildren().add(Labels.of(texts.get("exam.details.paragraphs"), "overline"));
    var grid = grid();
    for (var place : outlook.paragraphs()) {
      var label = labels.getOrDefault(place, "?");
      var link = Buttons.link(texts.get("exam.details.paragraph", label), () -> open(place));
      row(grid, link, place.score());
    }
    body.getChildren().add(grid);
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var close = Buttons.of(texts.get("exam.close"), context.overlays()::close);
    close.setCancelButton(true);
    var buttons = new HBox(Buttons.of(texts.get("exam.change"), edit), close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    getChildren().setAll(Labels.wrapped(outlook.exam().name(), "section-title"), scroll, buttons);
  }

  private void open(ParagraphScore place) {
    context.overlays().close();
    context.navigation().open(Place.of(place.document(), place.position()));
  }

  private static GridPane grid() {
    var grid = new GridPane();
    grid.getStyleClass().add("exam-grid");
    return grid;
  }

  private void row(GridPane grid, Node name, Score score) {
    grid.addRow(
        grid.getRowCount(),
        name,
        Labels.of(texts.get("exam.score", score.percent())),
        Labels.of(
            texts.get("exam.score.interval", score.lowPercent(), score.highPercent()), "muted"),
        Labels.of(texts.get("exam.score.cards", score.cards()), "muted"));
  }
}
