package app.alinea.desktop.today;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.DocumentWork.Underway;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A document being prepared: what, how far, and a way to stop it.
final class WorkCard extends VBox {
  WorkCard(Underway underway, Texts texts) {
    getStyleClass().addAll("card-surface", "work-card");
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(underway.job().fraction());
    bar.setAccessibleText(texts.get("today.work.title"));
    HBox.setHgrow(bar, Priority.ALWAYS);
    var row = new HBox(bar, Buttons.of(texts.get("today.work.cancel"), underway.job()::cancel));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("work-row");
    getChildren()
        .setAll(
            Labels.of(texts.get("today.work.title"), "section-title"),
            Labels.wrapped(texts.of("shell.work", underway.stage(), underway.subject()), "muted"),
            row);
  }
}
