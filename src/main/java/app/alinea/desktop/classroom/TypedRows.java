package app.alinea.desktop.classroom;

import app.alinea.core.classroom.GivenAnswer;
import app.alinea.core.classroom.TypedAnswer;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.Collection;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the class typed, most frequent first, for the teacher's eyes: the wall shows no words of
/// participants.
final class TypedRows extends VBox {
  private static final int MOST = 6;

  private final Texts texts;

  TypedRows(Texts texts) {
    this.texts = texts;
    getStyleClass().add("class-progress");
  }

  void show(Collection<GivenAnswer> answers) {
    var typed = TypedAnswer.of(answers);
    getChildren().clear();
    typed.stream().limit(MOST).forEach(one -> getChildren().add(row(one, answers.size())));
    if (typed.size() > MOST) {
      getChildren().add(Labels.of(texts.get("classroom.typed.more", typed.size() - MOST), "muted"));
    }
  }

  private HBox row(TypedAnswer answer, int answers) {
    var text = Labels.wrapped(answer.text());
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var bar = new ShareBar((double) answer.count() / answers);
    bar.getStyleClass().add("class-count-bar");
    var count = Labels.of(Integer.toString(answer.count()), "bar-figure");
    count.setMinWidth(Label.USE_PREF_SIZE);
    var line = new HBox(text, bar, count);
    if (answer.correct()) {
      line.getChildren().addFirst(Icon.CHECK.node());
      line.getStyleClass().add("class-step-done");
    }
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("class-line");
    line.setAccessibleText(
        texts.get(
            answer.correct() ? "classroom.typed.right" : "classroom.typed.wrong",
            answer.text(),
            answer.count()));
    return line;
  }
}
