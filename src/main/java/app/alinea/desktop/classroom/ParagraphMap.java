package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.ParagraphScores;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// One cell a paragraph with the share of right answers, weak ones first to be seen; a cell opens
/// its paragraph.
final class ParagraphMap extends FlowPane {
  ParagraphMap(ParagraphScores scores, Classroom classroom, ScreenContext context) {
    getStyleClass().add("class-map");
    var texts = context.texts();
    var document = classroom.session().plan().document();
    for (var line : scores.lines()) {
      var cell =
          Buttons.of(
              texts.get("classroom.map.cell", line.label(), line.share()),
              () -> context.navigation().open(Place.of(document, line.position())),
              "class-map-cell",
              style(line.level()));
      tell(cell, texts.get("classroom.map.told", line.label(), line.correct(), line.asked()));
      getChildren().add(cell);
    }
  }

  private static void tell(Button cell, String words) {
    cell.setTooltip(new Tooltip(words));
    cell.setAccessibleText(words);
  }

  private static String style(ParagraphScores.Level level) {
    return switch (level) {
      case WEAK -> "weak";
      case MIDDLING -> "middling";
      case FIRM -> "firm";
    };
  }
}
