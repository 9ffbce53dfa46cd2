package app.alinea.desktop.statistics;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Bars with what they mean in plain words, and the table behind them.
final class BarFigure extends VBox {
  private static final double HEIGHT = 8;
  private static final double SMALLEST = 0.15;
  private static final int MOST_LABELS = 12;

  private final List<Bar> bars;
  private final Texts texts;
  private final String title;
  private final GridPane table = new GridPane();

  /// One bar.
  ///
  /// @param shown the value as text
  record Bar(String label, double value, String shown) {}

  /// @param copy takes the table as CSV
  BarFigure(String title, String definition, List<Bar> bars, Texts texts, Consumer<String> copy) {
    this.title = title;
    this.bars = bars;
    this.texts = texts;
    getStyleClass().addAll("card-surface", "figure");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head =
        new HBox(
            Labels.of(title, "section-title"),
            space,
            Buttons.link(texts.get("statistics.table"), this::toggle),
            Buttons.link(texts.get("statistics.csv"), () -> copy.accept(csv())));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("figure-head");
    table.getStyleClass().add("figure-table");
    show(false);
    getChildren().setAll(head, Labels.wrapped(definition, "muted"), chart(), table);
  }

  private HBox chart() {
    double largest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
    int every = Math.max(1, Math.ceilDiv(bars.size(), MOST_LABELS));
    var chart = new HBox();
    chart.getStyleClass().add("bars");
    chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    chart.setAccessibleText(title);
    for (int at = 0; at < bars.size(); at++) {
      var bar = bars.get(at);
      var fill = new Region();
      fill.getStyleClass().add("bar");
      double share = largest == 0 ? 0 : bar.value() / largest;
      double height = bar.value() == 0 ? 0 : Math.max(SMALLEST, share * HEIGHT);
      fill.setStyle(
          String.format(
              Locale.ROOT, "-fx-min-height: %.2fem; -fx-max-height: %.2fem;", height, height));
      var label = Labels.of(at % every == 0 ? bar.label() : "", "bar-label");
      label.setMinWidth(0);
      label.setTextOverrun(javafx.scene.control.OverrunStyle.CLIP);
      var value = Labels.of(bars.size() <= MOST_LABELS ? bar.shown() : "", "bar-label");
      var column = new VBox(value, fill, label);
      column.getStyleClass().add("bar-column");
      column.setAlignment(Pos.BOTTOM_CENTER);
      column.setMinWidth(0);
      column.setPrefWidth(0);
      HBox.setHgrow(column, Priority.ALWAYS);
      Tooltip.install(column, new Tooltip(bar.label() + " : " + bar.shown()));
      chart.getChildren().add(column);
    }
    return chart;
  }

  private void toggle() {
    show(!table.isVisible());
  }

  private void show(boolean shown) {
    if (shown && table.getChildren().isEmpty()) {
      for (int row = 0; row < bars.size(); row++) {
        table.addRow(
            row, Labels.of(bars.get(row).label()), Labels.of(bars.get(row).shown(), "muted"));
      }
    }
    table.setVisible(shown);
    table.setManaged(shown);
  }

  private String csv() {
    var lines =
        new StringBuilder(quoted(title)).append(',').append(quoted(texts.get("statistics.value")));
    bars.forEach(bar ->
        lines.append('\n').append(quoted(bar.label())).append(',').append(quoted(bar.shown())));
    return lines.append('\n').toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
