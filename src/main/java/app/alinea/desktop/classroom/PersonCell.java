package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.Participant;
import app.alinea.core.classroom.RoundState;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A line of the list of people: the name, and in words what matters about them now.
final class PersonCell extends ListCell<Participant> {
  private final HostModel host;
  private final PersonMenu menu;
  private final Texts texts;

  PersonCell(HostModel host, PersonMenu menu, Texts texts) {
    this.host = host;
    this.menu = menu;
    this.texts = texts;
    setPrefWidth(0); // as wide as the list, never wider
  }

  @Override
  protected void updateItem(Participant who, boolean empty) {
    super.updateItem(who, empty);
    if (empty || who == null) {
      setGraphic(null);
      setContextMenu(null);
      setAccessibleText(null);
      return;
    }
    var classroom = host.classroom().get();
    var status = status(classroom, who);
    var name = Labels.of(who.name(), "class-name");
    var detail = detail(who);
    var words = new VBox(name);
    detail.ifPresent(told -> words.getChildren().add(Labels.of(told, "muted")));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    var line = new HBox(words, status);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("class-line");
    setGraphic(line);
    setContextMenu(menu.of(who));
    setAccessibleText(
        texts.get("classroom.person", who.name(), statusWords(classroom, who), detail.orElse("")));
  }

  private Optional<String> detail(Participant who) {
    if (who.extraTime() > 1) {
      return Optional.of(texts.get("classroom.extraTime", who.extraTime()));
    }
    return Optional.of(who.team()).filter(team -> !team.isEmpty());
  }

  private Node status(Classroom classroom, Participant who) {
    var label = Labels.of(statusWords(classroom, who), "class-status");
    label.setMinWidth(Label.USE_PREF_SIZE);
    if (hasAnswered(classroom, who)) {
      label.setGraphic(Icon.CHECK.node());
      label.getStyleClass().add("answered");
    }
    return label;
  }

  private String statusWords(Classroom classroom, Participant who) {
    boolean there = host.connected().get().contains(who.id());
    if (hasAnswered(classroom, who)) {
      return texts.get(
          classroom.state() instanceof RoundState.Answering
              ? "classroom.status.answered"
              : "classroom.status.heard");
    }
    if (!there) {
      return texts.get("classroom.status.away");
    }
    return texts.get(
        classroom.state() instanceof RoundState.Answering
            ? "classroom.status.thinking"
            : "classroom.status.there");
  }

  /// The question that is on, or the test question as long as the lobby is open.
  private static boolean hasAnswered(Classroom classroom, Participant who) {
    return classroom.rounds().isEmpty()
        ? classroom.trial().containsKey(who.id())
        : classroom.state() instanceof RoundState.Answering
            && classroom
                .currentRound()
                .map(now -> now.answers().containsKey(who.id()))
                .orElse(false);
  }
}
