package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassSession;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The classes held so far, each with a way to its report.
final class ClassHistoryView extends VBox {
  private final ClassViewModel model;
  private final Texts texts;
  private final DateTimeFormatter moments;

  ClassHistoryView(ClassOffer offer, ClassViewModel model, ScreenContext context) {
    this.model = model;
    texts = context.texts();
    moments =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(texts.locale())
            .withZone(context.services().clock().getZone());
    getStyleClass().add("quiz-history");
    getChildren().add(Labels.of(texts.get("classroom.history"), "section-title"));
    offer.history().forEach(session -> getChildren().add(row(session)));
  }

  private Node row(ClassSession session) {
    var when = moments.format(session.openedAt());
    var words =
        new VBox(
            Labels.wrapped(session.title()),
            Labels.of(
                texts.get("classroom.history.when", when, session.questions().size()), "muted"));
    HBox.setHgrow(words, Priority.ALWAYS);
    var open = Buttons.link(texts.get("classroom.history.open"), () -> model.report(session));
    open.setAccessibleText(texts.get("classroom.history.openNamed", session.title(), when));
    var row = new HBox(words, open);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("history-row");
    return row;
  }
}
