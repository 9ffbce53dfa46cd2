package app.alinea.desktop.quiz;

import app.alinea.core.quiz.QuizResult.Score;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A bar as long as the share of right answers; the figure beside it says the same.
final class ScoreBar extends StackPane {
  private final Region filled = new Region();
  private final Score score;

  ScoreBar(Score score) {
    this.score = score;
    getStyleClass().add("score-bar");
    filled.getStyleClass().add("score-bar-filled");
    filled.setManaged(false);
    getChildren().setAll(filled);
  }

  @Override
  protected void layoutChildren() {
    filled.resizeRelocate(0, 0, getWidth() * score.share(), getHeight());
  }
}
