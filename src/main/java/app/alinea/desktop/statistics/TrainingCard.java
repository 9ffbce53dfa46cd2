package app.alinea.desktop.statistics;

import app.alinea.core.schedule.training.Fit;
import app.alinea.core.schedule.training.TrainingFigures;
import app.alinea.core.study.WeightSet;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Job;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The weights in force, and the training that fits them to the learner.
final class TrainingCard extends VBox {
  private final StatisticsViewModel model;
  private final Texts texts;
  private final HBox actions = new HBox();
  private final boolean trained;

  TrainingCard(
      StatisticsViewModel.Figures figures, ZoneId zone, StatisticsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    var weights = figures.weights();
    trained = weights.adoptedAt().isPresent() || figures.unsound();
    getStyleClass().addAll("card-surface", "advice");
    actions.setAlignment(Pos.CENTER_LEFT);
    actions.getStyleClass().add("advice-row");
    getChildren()
        .setAll(
            Labels.of(texts.get("statistics.training"), "section-title"),
            Labels.wrapped(texts.get("statistics.training.what"), "muted"),
            figures.unsound()
                ? Labels.wrapped(texts.get("statistics.training.unsound"), "problem")
                : Labels.wrapped(inForce(weights, zone)));
    weights.figures().ifPresent(this::compare);
    getChildren().add(actions);
  }

  /// How well both predicted the reviews held back: in all, then where each expected what.
  private void compare(TrainingFigures figures) {
    var before = figures.before();
    var after = figures.after();
    getChildren()
        .add(
            Labels.wrapped(
                texts.get(
                    "statistics.training.figures",
                    figures.heldBack(),
                    before.logLoss(),
                    after.logLoss(),
                    100 * before.rmse(),
                    100 * after.rmse()),
                "muted"));
    var table = new GridPane();
    table.getStyleClass().add("figure-table");
    calibration(table, 0, "statistics.training.before", before);
    calibration(table, 1, "statistics.training.after", after);
    getChildren().add(table);
  }

  private void calibration(GridPane table, int row, String name, Fit fit) {
    table.add(Labels.of(texts.get(name), "overline"), 0, row);
    int column = 1;
    for (var bin : fit.calibration()) {
      var words =
          texts.get(
              "statistics.training.bin",
              Math.round(100 * bin.predicted()),
              Math.round(100 * bin.observed()));
      table.add(Labels.of(words, "muted"), column++, row);
    }
  }

  private String inForce(WeightSet weights, ZoneId zone) {
    return weights
        .adoptedAt()
        .map(at ->
            texts.get(
                "statistics.training.own",
                texts.day(at.atZone(zone).toLocalDate()),
                weights.reviews()))
        .orElseGet(() -> texts.get("statistics.training.published"));
  }

  void show(Optional<Job> training) {
    actions.getChildren().clear();
    training.ifPresentOrElse(this::underway, this::idle);
  }

  private void underway(Job job) {
    var bar = new ProgressBar();
    bar.progressProperty().bind(job.fraction());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("statistics.training"));
    HBox.setHgrow(bar, Priority.ALWAYS);
    actions
        .getChildren()
        .addAll(bar, Buttons.of(texts.get("statistics.training.cancel"), job::cancel));
  }

  private void idle() {
    actions.getChildren().add(Buttons.of(texts.get("statistics.training.start"), model::train));
    if (trained) {
      actions.getChildren().add(Buttons.of(texts.get("statistics.training.back"), model::takeBack));
    }
  }
}
