package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.Standings;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Ranks on the wall: the first five between questions, three on a podium at the end. Never those
/// behind: nobody is shown last.
final class WallTable {
  private static final int FIRST = 5;
  private static final int ON_PODIUM = 3;

  /// In the order of the room: second, first, third.
  private static final int[] PLACES = {1, 0, 2};

  private final Texts texts;

  WallTable(Texts texts) {
    this.texts = texts;
  }

  private record Line(int rank, String name, String result) {}

  private List<Line> lines(Standings standings) {
    var lines = new ArrayList<Line>();
    if (standings.teams().isEmpty()) {
      standings.lines().stream()
          .filter(line -> line.points() > 0)
          .forEach(line ->
              lines.add(
                  new Line(
                      line.rank(),
                      line.participant().name(),
                      texts.get("classroom.wall.result", line.correct(), line.points()))));
    } else {
      standings
          .teams()
          .forEach(team ->
              lines.add(
                  new Line(
                      team.rank(),
                      team.team(),
                      texts.get("classroom.points", Math.round(team.points())))));
    }
    return lines;
  }

  Node first(Classroom classroom) {
    var table = new VBox(Labels.of(texts.get("classroom.table"), "wall-stem"));
    table.getStyleClass().add("wall-table");
    lines(classroom.standings()).stream()
        .limit(FIRST)
        .forEach(line -> table.getChildren().add(row(line)));
    return table;
  }

  private static Node row(Line line) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var row =
        new HBox(
            Labels.of(Integer.toString(line.rank()), "wall-rank"),
            Labels.of(line.name()),
            space,
            Labels.of(line.result(), "wall-points"));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("wall-row");
    return row;
  }

  Node podium(Classroom classroom) {
    var lines = lines(classroom.standings());
    var podium = new HBox();
    podium.setAlignment(Pos.BOTTOM_CENTER);
    podium.getStyleClass().add("wall-podium");
    for (int place : PLACES) {
      if (place < Math.min(ON_PODIUM, lines.size())) {
        podium.getChildren().add(step(lines.get(place), place));
      }
    }
    return podium;
  }

  private static Node step(Line line, int place) {
    var block = new VBox(Labels.of(Integer.toString(line.rank()), "wall-podium-rank"));
    block.setAlignment(Pos.TOP_CENTER);
    block.getStyleClass().addAll("wall-block", "wall-block-" + (place + 1));
    var name = Labels.wrapped(line.name(), "wall-podium-name");
    name.setAlignment(Pos.CENTER);
    var step = new VBox(name, Labels.of(line.result(), "wall-points"), block);
    step.setAlignment(Pos.BOTTOM_CENTER);
    step.getStyleClass().add("wall-step");
    return step;
  }
}
