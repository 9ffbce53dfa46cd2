package app.alinea.desktop.today;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.DocumentWork.Underway;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A document being prepared: what, how far, and a way to stop it.
final class WorkCard extends VBox {
  /// @param still whether the bar must not move by itself while nothing is known
  WorkCard(Underway underway, Texts texts, BooleanProperty still) {
    getStyleClass().addAll("card-surface", "work-card");
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    var fraction = underway.job().fraction();
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> still.get() ? Math.max(0, fraction.get()) : fraction.get(), fraction, still));
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
