package app.alinea.desktop.shell;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.Navigation;
import app.alinea.desktop.screen.Overlays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Shows what an import has to say.
final class ImportReportView extends VBox {
  private static final int MOST_WARNINGS = 50;

  ImportReportView(ImportReport report, Texts texts, Overlays overlays, Navigation navigation) {
    getStyleClass().addAll("panel", "import-report");
    getChildren().add(Labels.wrapped(report.title(), "section-title"));
    report.facts().forEach(fact -> getChildren().add(Labels.wrapped(fact)));
    if (!report.warnings().isEmpty()) {
      getChildren()
          .addAll(
              Labels.of(texts.get("shell.import.warnings", report.warnings().size()), "overline"),
              warnings(report.warnings()));
    }
    var buttons = new HBox(Buttons.of(texts.get("shell.close"), overlays::close));
    report
        .opens()
        .ifPresent(document ->
            buttons
                .getChildren()
                .add(
                    Buttons.of(
                        texts.get("shell.import.read"),
                        () -> {
                          overlays.close();
                          navigation.open(Place.of(document, 0));
                        },
                        "accent")));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    getChildren().add(buttons);
  }

  private static ScrollPane warnings(List<String> warnings) {
    var lines = new VBox();
    lines.getStyleClass().add("import-warnings");
    for (var warning : warnings.subList(0, Math.min(warnings.size(), MOST_WARNINGS))) {
      var icon = Icon.WARNING.node();
      icon.getStyleClass().add("warning");
      lines.getChildren().add(new HBox(icon, Labels.wrapped(warning)));
    }
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }
}
