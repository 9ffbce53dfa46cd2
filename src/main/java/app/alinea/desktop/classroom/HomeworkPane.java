package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.Participant;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Homework while it is open: the way in stays on show, with how far each has come.
final class HomeworkPane implements HostPane {
  private final JoinPane join;
  private final Texts texts;
  private final VBox progress = new VBox();
  private final VBox node;

  HomeworkPane(HostModel host, ScreenContext context) {
    join = new JoinPane(host, context);
    texts = context.texts();
    progress.getStyleClass().add("class-progress");
    node = new VBox(join.node(), progress);
    node.getStyleClass().add("class-join");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void follow(Classroom classroom) {
    join.follow(classroom);
    progress
        .getChildren()
        .setAll(Labels.of(texts.get("classroom.homework.progress"), "section-title"));
    for (var who : classroom.present()) {
      progress.getChildren().add(line(classroom, who));
    }
  }

  private HBox line(Classroom classroom, Participant who) {
    int all = classroom.session().questions().size();
    long done =
        classroom.rounds().stream().filter(round -> round.answers().containsKey(who.id())).count();
    var bar = new ShareBar((double) done / all);
    HBox.setHgrow(bar, Priority.ALWAYS);
    var name = Labels.of(who.name(), "class-name");
    var line = new HBox(name, bar, Labels.of(texts.get("classroom.of", done, all)));
    line.getStyleClass().add("class-line");
    return line;
  }
}
