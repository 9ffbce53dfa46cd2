package app.alinea.desktop.statistics;

import app.alinea.desktop.control.Labels;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Upright bars, each with its name below.
final class BarChart extends HBox {
  private static final double HEIGHT = 8;
  private static final double SMALLEST = 0.15;
  private static final int MOST_LABELS = 12;

  /// One bar.
  ///
  /// @param shown the value as text
  record Bar(String label, double value, String shown) {}

  BarChart(String title, List<Bar> bars) {
    double largest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
    int every = Math.max(1, Math.ceilDiv(bars.size(), MOST_LABELS));
    getStyleClass().add("bars");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(title);
    for (int at = 0; at < bars.size(); at++) {
      getChildren().add(column(bars.get(at), largest, at % every == 0, bars.size() <= MOST_LABELS));
    }
  }

  private static VBox column(Bar bar, double largest, boolean labelled, boolean valued) {
    var fill = new Region();
    fill.getStyleClass().add("bar");
    double share = largest == 0 ? 0 : bar.value() / largest;
    double height = bar.value() == 0 ? 0 : Math.max(SMALLEST, share * HEIGHT);
    fill.setStyle(
        String.format(
            Locale.ROOT, "-fx-min-height: %.2fem; -fx-max-height: %.2fem;", height, height));
    var label = Labels.of(labelled ? bar.label() : "", "bar-label");
    label.setMinWidth(0);
    label.setTextOverrun(OverrunStyle.CLIP);
    var foot = new StackPane(label);
    foot.getStyleClass().add("bar-foot");
    foot.setMinWidth(0);
    var value = Labels.of(valued ? bar.shown() : "", "bar-label");
    value.getStyleClass().add("bar-value");
    var column = new VBox(value, fill, foot);
    column.getStyleClass().add("bar-column");
    column.setAlignment(Pos.BOTTOM_CENTER);
    column.setMinWidth(0);
    column.setPrefWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    Tooltip.install(column, new Tooltip(bar.label() + " : " + bar.shown()));
    return column;
  }
}
