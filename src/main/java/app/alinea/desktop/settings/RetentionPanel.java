package app.alinea.desktop.settings;

import app.alinea.core.plan.WorkloadForecast;
import app.alinea.core.plan.WorkloadForecast.Load;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Chooses a desired retention, beside what each would ask and bring. Nothing changes before the
/// learner says so.
final class RetentionPanel extends VBox {
  static final List<Integer> PERCENTS = List.of(75, 80, 85, 90, 93, 95, 97, 99);

  /// From here on reviews crowd out new cards (scheduling simulations, 20 seeds).
  private static final int TOO_HIGH = 97;

  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final List<Label> loads = new ArrayList<>();
  private final Label warning = Labels.wrapped("", "backlog");
  private Optional<Integer> chosen;

  /// What the buttons do.
  ///
  /// @param choose takes a percentage; empty to follow the usual one
  record Verbs(Consumer<Optional<Integer>> choose, Runnable close) {}

  /// @param now the percentage in force; empty where the document follows the usual one
  /// @param usual the usual percentage where it can be followed
  RetentionPanel(
      String title, Optional<Integer> now, Optional<Integer> usual, Texts texts, Verbs verbs) {
    this.texts = texts;
    chosen = now;
    getStyleClass().addAll("panel", "exam-form");
    grid.getStyleClass().add("exam-grid");
    var group = new ToggleGroup();
    usual.ifPresent(percent ->
        row(
            group,
            texts.get("settings.retention.usual", percent),
            Optional.<Integer>empty(),
            Labels.of("")));
    for (int percent : PERCENTS) {
      var load = Labels.of(texts.get("settings.retention.working"), "muted");
      loads.add(load);
      row(group, texts.get("settings.retention.percent", percent), Optional.of(percent), load);
    }
    var cancel = Buttons.of(texts.get("settings.retention.cancel"), verbs.close());
    cancel.setCancelButton(true);
    var save =
        Buttons.of(
            texts.get("settings.retention.save"),
            () -> {
              verbs.close().run();
              verbs.choose().accept(chosen);
            },
            "accent");
    save.setDefaultButton(true);
    var buttons = new HBox(cancel, save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("panel-buttons");
    getChildren()
        .setAll(
            Labels.wrapped(title, "section-title"),
            Labels.wrapped(texts.get("settings.retention.what", WorkloadForecast.DAYS), "muted"),
            grid,
            warning,
            buttons);
    warn();
  }

  private void row(ToggleGroup group, String name, Optional<Integer> percent, Label load) {
    var radio = new RadioButton(name);
    radio.setToggleGroup(group);
    radio.setSelected(percent.equals(chosen));
    radio.setOnAction(_ -> {
      chosen = percent;
      warn();
    });
    grid.addRow(grid.getRowCount(), radio, load);
  }

  private void warn() {
    boolean high = chosen.filter(percent -> percent >= TOO_HIGH).isPresent();
    warning.setText(high ? texts.get("settings.retention.tooHigh") : "");
    warning.setVisible(high);
    warning.setManaged(high);
  }

  /// The forecast has come.
  void show(List<Load> found) {
    for (int at = 0; at < Math.min(found.size(), loads.size()); at++) {
      var load = found.get(at);
      loads
          .get(at)
          .setText(
              texts.get(
                  "settings.retention.load",
                  load.minutesADay(),
                  Math.round(load.known()),
                  load.cards()));
    }
  }
}
