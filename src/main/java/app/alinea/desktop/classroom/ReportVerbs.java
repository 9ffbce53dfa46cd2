package app.alinea.desktop.classroom;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/// What a teacher can do with a report.
final class ReportVerbs extends FlowPane {
  private final ClassReportModel report;
  private final Runnable leave;
  private final ScreenContext context;
  private final Texts texts;

  ReportVerbs(ClassReportModel report, Runnable leave, ScreenContext context) {
    this.report = report;
    this.leave = leave;
    this.context = context;
    texts = context.texts();
    getStyleClass().add("chips");
    getChildren()
        .setAll(
            Buttons.primary(texts.get("classroom.new"), leave),
            Buttons.of(
                texts.get("classroom.save.print"),
                () -> file("pdf", "classroom.file.print", report::savePrint)),
            Buttons.of(
                texts.get("classroom.save.workbook"),
                () -> file("xlsx", "classroom.file.workbook", report::saveWorkbook)),
            Buttons.of(texts.get("classroom.save.tables"), this::tables),
            Buttons.of(
                texts.get("classroom.save.deck"),
                () -> file("alinea", "classroom.file.deck", report::saveDeck)),
            Buttons.of(texts.get("classroom.delete"), this::askToDelete, "flat"));
  }

  private void file(String ending, String kind, Consumer<Path> save) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get(kind));
    chooser.setInitialFileName(report.fileName() + "." + ending);
    chooser.getExtensionFilters().setAll(new ExtensionFilter(texts.get(kind), "*." + ending));
    Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(save);
  }

  private void tables() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(texts.get("classroom.file.tables"));
    Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(report::saveTables);
  }

  private void askToDelete() {
    context
        .overlays()
        .confirm(
            texts.get("classroom.delete.title"),
            texts.get("classroom.delete.detail"),
            texts.get("classroom.delete"),
            () -> report.delete(leave));
  }
}
