package app.alinea.desktop.statistics;

import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;

/// Lays out the statistics: what to do first, then the figures.
final class StatisticsView extends ScrollPane {
  private final StatisticsViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final Charts charts;
  private final VBox body = new VBox();
  private Optional<TrainingCard> training = Optional.empty();

  StatisticsView(StatisticsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    texts = context.texts();
    charts = new Charts(texts, new FigureExports(context, this::choose));
    getStyleClass().addAll("page", "statistics");
    body.getStyleClass().add("statistics-body");
    var column = new VBox(Labels.of(texts.get("statistics.title"), "display"), body);
    column.getStyleClass().add("page-column");
    var centre = new StackPane(column);
    centre.getStyleClass().add("page-centre");
    StackPane.setAlignment(column, Pos.TOP_CENTER);
    setContent(centre);
    setFitToWidth(true);
  }

  private Optional<Path> choose(String name) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("statistics.export.title"));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).map(File::toPath);
  }

  Subscription listen() {
    return model
        .figures()
        .subscribe(now -> now.ifPresent(this::show))
        .and(model.extras().subscribe(() -> model.figures().get().ifPresent(this::show)))
        .and(model.training().subscribe(job -> training.ifPresent(card -> card.show(job))));
  }

  private void show(StatisticsViewModel.Figures figures) {
    var now = figures.statistics();
    var extras = model.extras().get();
    var card = new TrainingCard(figures, context.services().clock().getZone(), model, texts);
    card.show(model.training().get());
    training = Optional.of(card);
    body.getChildren().setAll(new Advice(now, extras, model, texts));
    extras
        .filter(more -> !more.documents().isEmpty())
        .ifPresent(more -> body.getChildren().add(charts.coverage(more.documents(), model::open)));
    if (now.activity().stream().noneMatch(day -> day.answers() > 0)) {
      body.getChildren().add(Labels.wrapped(texts.get("statistics.empty"), "muted"));
      return;
    }
    body.getChildren()
        .addAll(charts.forecast(now), charts.activity(now), charts.retention(now), card);
    if (!now.calibration().isEmpty()) {
      body.getChildren().add(charts.calibration(now));
    }
    body.getChildren().addAll(charts.stability(now), charts.difficulty(now), charts.recall(now));
    extras
        .filter(more -> !more.tallies().isEmpty())
        .ifPresent(more -> body.getChildren().add(charts.time(more.tallies())));
    body.getChildren().addAll(charts.hours(now), charts.grades(now));
  }
}
