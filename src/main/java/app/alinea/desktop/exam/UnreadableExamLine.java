package app.alinea.desktop.exam;

import app.alinea.core.plan.UnreadableExam;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An exam on Today that cannot be read: that it is not planned for, and how to set it again.
public final class UnreadableExamLine extends HBox {
  public UnreadableExamLine(UnreadableExam exam, Texts texts, ExamPanels panels) {
    getStyleClass().addAll("card-surface", "exam-line");
    var name = exam.name().isBlank() ? texts.get("exam.unreadable.nameless") : exam.name().strip();
    var words =
        new VBox(
            Labels.wrapped(texts.get("exam.unreadable", name), "section-title"),
            Labels.wrapped(texts.get("exam.unreadable.what"), "muted"));
    words.getStyleClass().add("exam-words");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var mend = Buttons.of(texts.get("exam.unreadable.mend"), () -> panels.mend(exam, name));
    mend.setAccessibleText(texts.get("exam.change.name", name));
    var buttons = new HBox(mend);
    buttons.getStyleClass().add("exam-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(words, buttons);
  }
}
