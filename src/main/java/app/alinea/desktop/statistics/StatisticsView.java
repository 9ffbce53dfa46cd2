package app.alinea.desktop.statistics;

import app.alinea.core.schedule.Grade;
import app.alinea.core.statistics.StudyStatistics;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.statistics.BarFigure.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Lays out the statistics: what to do first, then the figures.
final class StatisticsView extends ScrollPane {
  private static final int TENTHS = 10;

  /// What the charts are about.
  private enum Figure {
    RETENTION,
    FORECAST,
    CALIBRATION,
    GRADES,
    HOURS,
    STABILITY,
    DIFFICULTY,
    RECALL
  }

  private final StatisticsViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final VBox body = new VBox();
  private Optional<TrainingCard> training = Optional.empty();

  StatisticsView(StatisticsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    texts = context.texts();
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

  Subscription listen() {
    return model
        .figures()
        .subscribe(now -> now.ifPresent(this::show))
        .and(model.training().subscribe(job -> training.ifPresent(card -> card.show(job))));
  }

  private void show(StatisticsViewModel.Figures figures) {
    var now = figures.statistics();
    var card =
        new TrainingCard(figures.weights(), context.services().clock().getZone(), model, texts);
    card.show(model.training().get());
    training = Optional.of(card);
    body.getChildren().setAll(new Advice(now, model, texts));
    if (now.activity().stream().noneMatch(day -> day.answers() > 0)) {
      body.getChildren().add(Labels.wrapped(texts.get("statistics.empty"), "muted"));
      return;
    }
    body.getChildren().addAll(activity(now), retention(now), forecast(now), card);
    if (!now.calibration().isEmpty()) {
      body.getChildren().add(calibration(now));
    }
    body.getChildren()
        .addAll(grades(now), hours(now), stability(now), difficulty(now), recall(now));
  }

  private Node activity(StudyStatistics now) {
    var minutes = Math.round(now.time().toSeconds() / 60.0);
    var box =
        new VBox(
            Labels.of(texts.get("statistics.activity"), "section-title"),
            Labels.wrapped(
                texts.get("statistics.activity.recent", now.answers(), minutes), "muted"),
            new HeatMap(now.activity(), texts));
    box.getStyleClass().addAll("card-surface", "figure");
    return box;
  }

  private Node retention(StudyStatistics now) {
    return figure(
        Figure.RETENTION,
        List.of(
            percent(
                texts.get("statistics.retention.young", now.young().reviews()),
                now.young().percent()),
            percent(
                texts.get("statistics.retention.mature", now.mature().reviews()),
                now.mature().percent()),
            percent(texts.get("statistics.retention.target"), now.desiredPercent())));
  }

  private Node forecast(StudyStatistics now) {
    var bars = new ArrayList<Bar>();
    for (int day = 0; day < now.forecast().size(); day++) {
      bars.add(count(texts.get("statistics.forecast.day", day), now.forecast().get(day)));
    }
    return figure(Figure.FORECAST, bars);
  }

  private Node calibration(StudyStatistics now) {
    return figure(
        Figure.CALIBRATION,
        now.calibration().stream()
            .map(bin ->
                percent(
                    texts.get(
                        "statistics.calibration.bin",
                        Math.round(100 * bin.predicted()),
                        bin.reviews()),
                    (int) Math.round(100 * bin.observed())))
            .toList());
  }

  private Node grades(StudyStatistics now) {
    var bars = new ArrayList<Bar>();
    for (var grade : Grade.values()) {
      bars.add(count(texts.of("statistics.grade", grade), now.grades().getOrDefault(grade, 0)));
    }
    return figure(Figure.GRADES, bars);
  }

  private Node hours(StudyStatistics now) {
    var bars = new ArrayList<Bar>();
    for (int hour = 0; hour < now.hours().size(); hour++) {
      var recall = now.hours().get(hour);
      bars.add(
          new Bar(
              texts.get("statistics.hours.hour", hour),
              recall.reviews(),
              texts.get("statistics.hours.value", recall.reviews(), recall.percent())));
    }
    return figure(Figure.HOURS, bars);
  }

  private Node stability(StudyStatistics now) {
    var bars = new ArrayList<Bar>();
    var spread = now.stability();
    for (int at = 0; at < spread.counts().size(); at++) {
      var from = Math.round(spread.bounds().get(at));
      var label =
          at + 1 == spread.counts().size()
              ? texts.get("statistics.stability.more", from)
              : texts.get(
                  "statistics.stability.range", from, Math.round(spread.bounds().get(at + 1)));
      bars.add(count(label, spread.counts().get(at)));
    }
    return figure(Figure.STABILITY, bars);
  }

  private Node difficulty(StudyStatistics now) {
    var bars = new ArrayList<Bar>();
    var spread = now.difficulty();
    for (int at = 0; at < spread.counts().size(); at++) {
      var from = Math.round(spread.bounds().get(at));
      bars.add(count(from + "–" + (from + 1), spread.counts().get(at)));
    }
    return figure(Figure.DIFFICULTY, bars);
  }

  private Node recall(StudyStatistics now) {
    var bars = new ArrayList<Bar>();
    var counts = now.retrievability().counts();
    for (int at = 0; at < counts.size(); at++) {
      bars.add(
          count(
              texts.get("statistics.recall.range", at * TENTHS, (at + 1) * TENTHS),
              counts.get(at)));
    }
    return figure(Figure.RECALL, bars);
  }

  private Bar count(String label, int value) {
    return new Bar(label, value, texts.get("statistics.count", value));
  }

  private Bar percent(String label, int value) {
    return new Bar(label, value, texts.get("statistics.percent", value));
  }

  private BarFigure figure(Figure name, List<Bar> bars) {
    return new BarFigure(
        texts.of("statistics.figure", name),
        texts.of("statistics.definition", name),
        bars,
        texts,
        this::copy);
  }

  private void copy(String csv) {
    var content = new ClipboardContent();
    content.putString(csv);
    Clipboard.getSystemClipboard().setContent(content);
    context.toasts().show(texts.get("statistics.csv.copied"));
  }
}
