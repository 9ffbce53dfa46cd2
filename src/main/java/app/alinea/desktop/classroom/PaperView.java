package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.Standings;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.io.File;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/// A class on paper: print the sheets, enter what was marked, end it.
final class PaperView extends VBox {
  private final PaperModel paper;
  private final ScreenContext context;
  private final Texts texts;
  private final VBox entered = new VBox();

  /// @param leave goes back to the preparation of classes, where more can be entered later
  /// @param finish ends the class and shows its report
  PaperView(PaperModel paper, Runnable leave, Runnable finish, ScreenContext context) {
    this.paper = paper;
    this.context = context;
    texts = context.texts();
    getStyleClass().add("quiz-report");
    var session = paper.classroom().get().session();
    var verbs =
        new HBox(
            Buttons.primary(texts.get("classroom.paper.print"), this::print),
            Buttons.of(texts.get("classroom.paper.later"), leave),
            Buttons.of(texts.get("classroom.paper.finish"), finish));
    verbs.getStyleClass().add("class-line");
    entered.getStyleClass().add("class-progress");
    getChildren()
        .setAll(
            new VBox(
                Labels.of(texts.get("classroom.paper.title"), "display"),
                Labels.wrapped(
                    texts.get(
                        "classroom.paper.how",
                        session.questions().size(),
                        Long.toString(session.plan().seed())),
                    "muted")),
            verbs,
            new SheetForm(paper, context),
            entered);
    paper.classroom().subscribe(this::follow);
  }

  private void print() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("classroom.paper.print"));
    chooser.setInitialFileName(paper.fileName() + ".pdf");
    chooser.getExtensionFilters().setAll(new ExtensionFilter("PDF", "*.pdf"));
    Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(paper::print);
  }

  private void follow(Classroom classroom) {
    entered
        .getChildren()
        .setAll(
            Labels.of(
                texts.get("classroom.paper.entered", classroom.present().size()), "section-title"));
    for (var who : classroom.present().reversed()) {
      classroom.standings().of(who.id()).ifPresent(line -> entered.getChildren().add(row(line)));
    }
  }

  private Node row(Standings.Line line) {
    var who = line.participant();
    var name = Labels.of(who.name(), "class-name");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var remove =
        Buttons.link(
            texts.get("classroom.paper.remove"),
            () -> {
              paper.remove(who.id());
              context.toasts().show(texts.get("classroom.paper.removed", who.name()));
            });
    remove.setAccessibleText(texts.get("classroom.paper.removeNamed", who.name()));
    var row =
        new HBox(
            name,
            Labels.of(texts.get("classroom.of", line.correct(), line.asked()), "bar-figure"),
            remove);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("class-line");
    return row;
  }
}
