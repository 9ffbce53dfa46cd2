package app.alinea.desktop.shell;

import app.alinea.core.document.DocumentId;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.Navigation;
import app.alinea.desktop.screen.Overlays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Shows what an import has to say, of one file or of several that were brought together.
final class ImportReportView extends VBox {
  private static final int MOST_WARNINGS = 50;

  private final Texts texts;
  private final Overlays overlays;
  private final Navigation navigation;

  ImportReportView(
      List<ImportReport> reports, Texts texts, Overlays overlays, Navigation navigation) {
    this.texts = texts;
    this.overlays = overlays;
    this.navigation = navigation;
    getStyleClass().addAll("panel", "import-report");
    var buttons = new HBox(Buttons.of(texts.get("shell.close"), overlays::close));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    if (reports.size() == 1) {
      show(reports.getFirst(), buttons);
    } else {
      showAll(reports);
    }
    getChildren().add(buttons);
  }

  private void show(ImportReport report, HBox buttons) {
    getChildren().add(Labels.wrapped(report.title(), "section-title"));
    report.facts().forEach(fact -> getChildren().add(Labels.wrapped(fact)));
    if (!report.warnings().isEmpty()) {
      getChildren()
          .addAll(
              Labels.of(texts.get("shell.import.warnings", report.warnings().size()), "overline"),
              scroll(warnings(report.warnings())));
    }
    report
        .opens()
        .ifPresent(document ->
            buttons
                .getChildren()
                .add(Buttons.of(texts.get("shell.import.read"), () -> read(document), "accent")));
  }

  private void showAll(List<ImportReport> reports) {
    var list = new VBox();
    list.getStyleClass().add("import-list");
    for (var report : reports) {
      var part = new VBox(title(report));
      part.getStyleClass().add("import-warnings");
      report.facts().forEach(fact -> part.getChildren().add(Labels.wrapped(fact)));
      part.getChildren().add(warnings(report.warnings()));
      list.getChildren().add(part);
    }
    getChildren()
        .addAll(
            Labels.wrapped(texts.get("shell.import.several", reports.size()), "section-title"),
            scroll(list));
  }

  private Node title(ImportReport report) {
    return report
        .opens()
        .<Node>map(document -> Buttons.link(report.title(), () -> read(document)))
        .orElseGet(() -> Labels.wrapped(report.title(), "import-title"));
  }

  private void read(DocumentId document) {
    overlays.close();
    navigation.open(Place.of(document, 0));
  }

  private static VBox warnings(List<String> warnings) {
    var lines = new VBox();
    lines.getStyleClass().add("import-warnings");
    for (var warning : warnings.subList(0, Math.min(warnings.size(), MOST_WARNINGS))) {
      var icon = Icon.WARNING.node();
      icon.getStyleClass().add("warning");
      lines.getChildren().add(new HBox(icon, Labels.wrapped(warning)));
    }
    return lines;
  }

  private static ScrollPane scroll(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }
}
