package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.Standings;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What each participant did: right, wrong and unanswered apart from points. Somebody's results can
/// be deleted on request.
final class ParticipantList extends GridPane {
  private final ClassReportModel report;
  private final ScreenContext context;
  private final Texts texts;

  ParticipantList(Classroom classroom, ClassReportModel report, ScreenContext context) {
    this.report = report;
    this.context = context;
    texts = context.texts();
    getStyleClass().addAll("card-surface", "class-table");
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(new ColumnConstraints(), wide);
    addRow(
        0,
        head("classroom.column.rank"),
        head("classroom.column.name"),
        head("classroom.column.right"),
        head("classroom.column.wrong"),
        head("classroom.column.missed"),
        head("classroom.column.points"));
    int row = 1;
    for (var line : classroom.standings().lines()) {
      addRow(
          row++,
          Labels.of(Integer.toString(line.rank()), "bar-figure"),
          Labels.wrapped(line.participant().name()),
          Labels.of(Integer.toString(line.correct()), "bar-figure"),
          Labels.of(Integer.toString(line.wrong())),
          Labels.of(Integer.toString(line.missed())),
          Labels.of(texts.get("classroom.points", line.points()), "bar-figure"),
          delete(line));
    }
  }

  private Label head(String key) {
    var head = Labels.of(texts.get(key), "overline");
    head.setMinWidth(Label.USE_PREF_SIZE);
    return head;
  }

  private Button delete(Standings.Line line) {
    var who = line.participant();
    var button =
        Buttons.link(
            texts.get("classroom.forget"),
            () ->
                context
                    .overlays()
                    .confirm(
                        texts.get("classroom.forget.title", who.name()),
                        texts.get("classroom.forget.detail"),
                        texts.get("classroom.forget"),
                        () -> report.deleteParticipant(who.id())));
    button.setAccessibleText(texts.get("classroom.forget.title", who.name()));
    return button;
  }
}
