package app.alinea.desktop.statistics;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A chart with what it means in plain words, the table behind it, and ways to take it away.
final class FigureFrame extends VBox {
  /// More rows are read elsewhere.
  private static final int MOST_ROWS = 400;

  private final FigureTable figures;
  private final GridPane table = new GridPane();

  FigureFrame(
      String title,
      String definition,
      Node chart,
      FigureTable figures,
      FigureExports exports,
      Texts texts) {
    this.figures = figures;
    getStyleClass().addAll("card-surface", "figure");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var buttons =
        new HBox(
            named(Buttons.link(texts.get("statistics.table"), this::toggle), title),
            named(
                Buttons.link(texts.get("statistics.csv"), () -> exports.csv(title, figures.csv())),
                title));
    var picture =
        Buttons.link(texts.get("statistics.png"), () -> exports.png(title, this, buttons));
    buttons.getChildren().add(named(picture, title));
    buttons.getStyleClass().add("figure-head");
    var head = new HBox(Labels.of(title, "section-title"), space, buttons);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("figure-head");
    table.getStyleClass().add("figure-table");
    show(false);
    getChildren().setAll(head, Labels.wrapped(definition, "muted"), chart, table);
  }

  /// A screen reader says which chart a button is about.
  private static Button named(Button button, String title) {
    button.setAccessibleText(button.getText() + ", " + title);
    return button;
  }

  private void toggle() {
    show(!table.isVisible());
  }

  private void show(boolean shown) {
    if (shown && table.getChildren().isEmpty()) {
      int column = 0;
      for (var name : figures.header()) {
        table.add(Labels.of(name, "overline"), column++, 0);
      }
      figures.rows().stream()
          .limit(MOST_ROWS)
          .forEach(cells -> {
            int row = table.getRowCount();
            for (int at = 0; at < cells.size(); at++) {
              table.add(
                  at == 0 ? Labels.of(cells.get(at)) : Labels.of(cells.get(at), "muted"), at, row);
            }
          });
    }
    table.setVisible(shown);
    table.setManaged(shown);
  }
}
