package app.alinea.desktop.quiz;

import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// The questions of an exam at a glance: which are answered, which are marked to come back to.
final class GridView extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final int COLUMNS = 4;

  private final QuizRunModel run;
  private final Texts texts;
  private final List<Button> cells = new ArrayList<>();

  GridView(QuizRunModel run, Texts texts) {
    this.run = run;
    this.texts = texts;
    getStyleClass().add("quiz-grid-pane");
    var grid = new TilePane();
    grid.setPrefColumns(COLUMNS);
    grid.getStyleClass().add("quiz-grid");
    for (var at = 0; at < run.size(); at++) {
      var place = at;
      var cell = new Button(Integer.toString(at + 1));
      cell.getStyleClass().add("quiz-cell");
      cell.setOnAction(_ -> run.go(place));
      cells.add(cell);
    }
    grid.getChildren().setAll(cells);
    var scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren()
        .setAll(
            Labels.of(texts.get("quiz.grid"), "overline"),
            scroll,
            Labels.wrapped(texts.get("quiz.grid.legend"), "muted"));
    follow();
  }

  void follow() {
    for (var at = 0; at < cells.size(); at++) {
      var cell = cells.get(at);
      var state = run.cell(at);
      cell.getStyleClass().setAll("button", "quiz-cell", state.name().toLowerCase(Locale.ROOT));
      var flagged = run.isFlagged(at);
      cell.setText(flagged ? (at + 1) + " ⚑" : Integer.toString(at + 1));
      if (flagged) {
        cell.getStyleClass().add("flagged");
      }
      cell.pseudoClassStateChanged(HERE, at == run.index().get());
      cell.setAccessibleText(
          texts.get(
              flagged ? "quiz.cell.flagged" : "quiz.cell", at + 1, texts.of("quiz.cell", state)));
    }
  }
}
