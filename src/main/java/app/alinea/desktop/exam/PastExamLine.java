package app.alinea.desktop.exam;

import app.alinea.core.plan.ExamResult;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An exam on Today that is over: what was predicted, what the answers since say, and that study
/// goes on for the long term.
public final class PastExamLine extends VBox {
  public PastExamLine(ExamResult result, LocalDate today, Texts texts, ExamPanels panels) {
    var exam = result.exam();
    getStyleClass().addAll("card-surface", "exam-line");
    var date = texts.day(exam.heldOn());
    var head =
        texts.get(
            exam.heldOn().equals(today) ? "exam.past.today" : "exam.past",
            result.predictedPercent());
    var words =
        new VBox(
            Labels.wrapped(head, "section-title"),
            Labels.wrapped(texts.get("exam.line.name", exam.name(), date), "muted"));
    words.getStyleClass().add("exam-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var away = Buttons.of(texts.get("exam.past.away"), () -> panels.delete(exam));
    away.setAccessibleText(texts.get("exam.past.away.name", exam.name()));
    var buttons = new HBox(away);
    buttons.getStyleClass().add("exam-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    var row = new HBox(words, buttons);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(row);
    if (result.asked() > 0) {
      getChildren()
          .add(
              Labels.wrapped(
                  texts.get(
                      "exam.past.since", result.asked(), result.known(), result.expectedCards()),
                  "muted"));
    }
    getChildren().add(Labels.wrapped(texts.get("exam.past.after"), "muted"));
  }
}
