package app.alinea.desktop.statistics;

import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.Grade;
import app.alinea.core.statistics.StudyStatistics;
import app.alinea.core.study.AnswerTally;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.coverage.CoverageLegend;
import app.alinea.desktop.coverage.CoverageStrip;
import app.alinea.desktop.coverage.CoveredDocument;
import app.alinea.desktop.statistics.BarChart.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Makes the charts of the statistics, each with its definition and its table.
final class Charts {
  private static final int TENTHS = 10;
  private static final int MILLIS = 1000;

  /// What the charts are about.
  private enum Figure {
    ACTIVITY,
    COVERAGE,
    RETENTION,
    FORECAST,
    CALIBRATION,
    GRADES,
    HOURS,
    TIME,
    STABILITY,
    DIFFICULTY,
    RECALL
  }

  private final Texts texts;
  private final FigureExports exports;

  Charts(Texts texts, FigureExports exports) {
    this.texts = texts;
    this.exports = exports;
  }

  Node activity(StudyStatistics now) {
    var rows =
        now.activity().reversed().stream()
            .filter(day -> day.answers() > 0)
            .map(day -> List.of(texts.day(day.day()), Integer.toString(day.answers())))
            .toList();
    var recent =
        texts.get(
            "statistics.activity.recent", now.answers(), Math.round(now.time().toSeconds() / 60.0));
    var box = new VBox(new HeatMap(now.activity(), texts), Labels.wrapped(recent));
    box.getStyleClass().add("coverage-map");
    return frame(Figure.ACTIVITY, box, table(rows));
  }

  /// @param open goes to a paragraph of a document
  Node coverage(List<CoveredDocument> documents, BiConsumer<CoveredDocument, Integer> open) {
    var map = new VBox();
    map.getStyleClass().add("coverage-map");
    var rows = new ArrayList<List<String>>();
    for (var covered : documents) {
      map.getChildren()
          .addAll(
              Labels.wrapped(covered.document().title(), "overline"),
              new CoverageStrip(covered, texts, at -> open.accept(covered, at)),
              new CoverageLegend(covered, texts));
      var states = covered.coverage().states();
      for (int at = 0; at < states.size(); at++) {
        rows.add(
            List.of(
                covered.document().title(),
                covered.document().numberAt(at).label(),
                texts.of("today.state", states.get(at))));
      }
    }
    return frame(
        Figure.COVERAGE,
        map,
        new FigureTable(
            List.of(
                texts.get("statistics.column.document"),
                texts.get("statistics.column.paragraph"),
                texts.get("statistics.column.state")),
            rows));
  }

  Node time(List<AnswerTally> tallies) {
    var bars = new ArrayList<Bar>();
    for (var type : QuestionType.values()) {
      long answers = 0;
      long millis = 0;
      for (var tally : tallies) {
        if (tally.type() == type) {
          answers += tally.answers();
          millis += tally.time().toMillis();
        }
      }
      if (answers > 0) {
        double seconds = (double) millis / answers / MILLIS;
        bars.add(
            new Bar(
                texts.of("question.type", type),
                seconds,
                texts.get("statistics.time.value", seconds, answers)));
      }
    }
    return figure(Figure.TIME, bars);
  }

  Node retention(StudyStatistics now) {
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

  Node forecast(StudyStatistics now) {
    var bars = new ArrayList<Bar>();
    for (int day = 0; day < now.forecast().size(); day++) {
      bars.add(count(texts.get("statistics.forecast.day", day), now.forecast().get(day)));
    }
    return figure(Figure.FORECAST, bars);
  }

  Node calibration(StudyStatistics now) {
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

  Node grades(StudyStatistics now) {
    var bars = new ArrayList<Bar>();
    for (var grade : Grade.values()) {
      bars.add(count(texts.of("statistics.grade", grade), now.grades().getOrDefault(grade, 0)));
    }
    return figure(Figure.GRADES, bars);
  }

  Node hours(StudyStatistics now) {
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

  Node stability(StudyStatistics now) {
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

  Node difficulty(StudyStatistics now) {
    var bars = new ArrayList<Bar>();
    var spread = now.difficulty();
    for (int at = 0; at < spread.counts().size(); at++) {
      var from = Math.round(spread.bounds().get(at));
      bars.add(count(from + "–" + (from + 1), spread.counts().get(at)));
    }
    return figure(Figure.DIFFICULTY, bars);
  }

  Node recall(StudyStatistics now) {
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

  private Node figure(Figure name, List<Bar> bars) {
    var rows = bars.stream().map(bar -> List.of(bar.label(), bar.shown())).toList();
    var table =
        new FigureTable(
            table(rows).header(),
            rows,
            texts.get("statistics.column.number"),
            bars.stream().map(Bar::value).toList());
    return frame(name, new BarChart(texts.of("statistics.figure", name), bars), table);
  }

  private FigureTable table(List<List<String>> rows) {
    return new FigureTable(
        List.of(texts.get("statistics.column.what"), texts.get("statistics.value")), rows);
  }

  private Node frame(Figure name, Node chart, FigureTable table) {
    return new FigureFrame(
        texts.of("statistics.figure", name),
        texts.of("statistics.definition", name),
        chart,
        table,
        exports,
        texts);
  }
}
