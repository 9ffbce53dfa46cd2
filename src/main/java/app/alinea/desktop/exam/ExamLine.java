package app.alinea.desktop.exam;

import app.alinea.core.plan.Exam;
import app.alinea.core.plan.ExamOutlook;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An exam on Today: the days left, what is predicted, and what to do where that is too little.
public final class ExamLine extends VBox {
  private final Texts texts;

  /// @param outlook empty until it was worked out
  public ExamLine(
      Exam exam, LocalDate today, Optional<ExamOutlook> outlook, Texts texts, ExamPanels panels) {
    this.texts = texts;
    getStyleClass().addAll("card-surface", "exam-line");
    long days = ChronoUnit.DAYS.between(today, exam.heldOn());
    var date = texts.day(exam.heldOn());
    var head =
        outlook
            .map(now ->
                now.cards() == 0
                    ? texts.get("exam.line.empty", days)
                    : texts.get("exam.line", days, now.score().percent()))
            .orElseGet(() -> texts.get("exam.line.soon", days));
    var words =
        new VBox(
            Labels.wrapped(head, "section-title"),
            Labels.wrapped(texts.get("exam.line.name", exam.name(), date), "muted"));
    words.getStyleClass().add("exam-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var buttons = new HBox();
    buttons.getStyleClass().add("exam-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    outlook
        .filter(now -> now.cards() > 0)
        .ifPresent(now ->
            buttons
                .getChildren()
                .add(Buttons.of(texts.get("exam.details"), () -> panels.details(now))));
    var change = Buttons.of(texts.get("exam.change"), () -> panels.edit(exam));
    change.setAccessibleText(texts.get("exam.change.name", exam.name()));
    buttons.getChildren().add(change);
    var row = new HBox(words, buttons);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(row);
    outlook.filter(now -> now.cards() > 0).ifPresent(this::tell);
  }

  private void tell(ExamOutlook now) {
    var score = now.score();
    getChildren()
        .add(
            Labels.wrapped(
                texts.get(
                    "exam.line.score",
                    score.lowPercent(),
                    score.highPercent(),
                    now.exam().goalPercent(),
                    now.exam().minutesADay(),
                    now.studyDays()),
                "muted"));
    now.rescue().ifPresent(rescue -> warn(now, rescue));
  }

  private void warn(ExamOutlook now, ExamOutlook.Rescue rescue) {
    add(texts.get("exam.warning", now.exam().goalPercent(), now.unseen()));
    rescue
        .minutesADay()
        .ifPresentOrElse(
            minutes -> add(texts.get("exam.rescue.minutes", minutes)),
            () -> add(texts.get("exam.rescue.noMinutes", now.score().percent())));
    if (!rescue.drop().isEmpty()) {
      add(texts.get("exam.rescue.drop", String.join(", ", rescue.drop()), rescue.percentWithout()));
    }
    if (rescue.cardsInReach() > 0) {
      add(
          texts.get(
              "exam.rescue.cards", rescue.cardsInReach(), now.cards(), now.exam().goalPercent()));
    }
    rescue
        .percentEveryDay()
        .filter(percent -> percent > now.score().percent())
        .ifPresent(percent -> add(texts.get("exam.rescue.everyDay", percent)));
  }

  private void add(String warning) {
    getChildren().add(Labels.wrapped(warning, "backlog"));
  }
}
