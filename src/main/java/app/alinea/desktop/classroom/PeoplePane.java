package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.Participant;
import app.alinea.core.classroom.RoundState;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everybody in the class: who is there, who has answered. With keys and a menu to rename somebody,
/// give more time, change teams or put out.
final class PeoplePane extends VBox {
  private final HostModel host;
  private final PersonMenu menu;
  private final Texts texts;
  private final Label title = Labels.wrapped("", "section-title");
  private final ListView<Participant> list = new ListView<>();

  PeoplePane(HostModel host, ScreenContext context) {
    this.host = host;
    texts = context.texts();
    menu = new PersonMenu(host, context);
    getStyleClass().add("class-people");
    list.getStyleClass().add("class-list");
    list.setCellFactory(_ -> new PersonCell(host, menu, texts));
    list.setPlaceholder(Labels.wrapped(texts.get("classroom.people.none"), "muted"));
    list.setAccessibleText(texts.get("classroom.people"));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(title, list);
  }

  void follow(Classroom classroom) {
    title.setText(title(classroom));
    var present = inOrder(classroom);
    if (!present.equals(list.getItems())) {
      var chosen = selected().map(Participant::id);
      list.getItems().setAll(present);
      chosen.ifPresent(id -> {
        for (int at = 0; at < present.size(); at++) {
          if (present.get(at).id().equals(id)) {
            list.getSelectionModel().select(at);
          }
        }
      });
    }
    list.refresh();
  }

  /// While answers are taken those come first who have not given one: theirs are the names a host
  /// looks for.
  private static List<Participant> inOrder(Classroom classroom) {
    if (!(classroom.state() instanceof RoundState.Answering)) {
      return classroom.present();
    }
    var inOrder = new LinkedHashSet<>(classroom.unanswered());
    inOrder.addAll(classroom.present());
    return List.copyOf(inOrder);
  }

  private String title(Classroom classroom) {
    int there = classroom.present().size();
    return classroom.state() instanceof RoundState.Answering
        ? texts.get("classroom.people.answered", there - classroom.unanswered().size(), there)
        : texts.get("classroom.people.count", there, host.connected().get().size());
  }

  Optional<Participant> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  void focusList() {
    list.requestFocus();
    if (selected().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  PersonMenu menu() {
    return menu;
  }
}
