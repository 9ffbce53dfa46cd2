package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.Standings;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who stands where, for the teacher: everybody, with right answers apart from points.
final class TablePane implements HostPane {
  private final Texts texts;
  private final VBox node = new VBox();

  TablePane(ScreenContext context) {
    texts = context.texts();
    node.getStyleClass().add("class-round");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void follow(Classroom classroom) {
    var standings = classroom.standings();
    node.getChildren().setAll(Labels.of(texts.get("classroom.table"), "display"));
    if (!standings.teams().isEmpty()) {
      node.getChildren().add(teams(standings));
    }
    node.getChildren().add(people(standings));
  }

  private GridPane teams(Standings standings) {
    var grid = grid("classroom.column.team", "classroom.column.members", "classroom.column.mean");
    int row = 1;
    for (var team : standings.teams()) {
      grid.addRow(
          row++,
          Labels.of(Integer.toString(team.rank()), "bar-figure"),
          Labels.wrapped(team.team()),
          Labels.of(Integer.toString(team.members())),
          Labels.of(texts.get("classroom.points", Math.round(team.points())), "bar-figure"));
    }
    return grid;
  }

  private GridPane people(Standings standings) {
    var grid = grid("classroom.column.name", "classroom.column.right", "classroom.column.points");
    int row = 1;
    for (var line : standings.lines()) {
      grid.addRow(
          row++,
          Labels.of(Integer.toString(line.rank()), "bar-figure"),
          Labels.wrapped(line.participant().name()),
          Labels.of(texts.get("classroom.of", line.correct(), line.asked())),
          Labels.of(texts.get("classroom.points", line.points()), "bar-figure"));
    }
    return grid;
  }

  private GridPane grid(String name, String middle, String last) {
    var grid = new GridPane();
    grid.getStyleClass().addAll("card-surface", "class-table");
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(new ColumnConstraints(), wide);
    grid.addRow(0, head("classroom.column.rank"), head(name), head(middle), head(last));
    return grid;
  }

  private Label head(String key) {
    var head = Labels.of(texts.get(key), "overline");
    head.setMinWidth(Label.USE_PREF_SIZE);
    return head;
  }
}
