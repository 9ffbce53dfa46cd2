package app.alinea.desktop.topics;

import app.alinea.core.question.Topic;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One topic: its name, its paragraphs, and what can be done to them.
final class TopicPane extends VBox {
  private static final int FIRST_WORDS = 90;

  private final TopicsViewModel model;
  private final Texts texts;
  private final Topic topic;
  private final TextField name = new TextField();
  private final MenuButton merge = new MenuButton();
  private final Set<Integer> ticked = new HashSet<>();

  TopicPane(Subjects.Line line, TopicsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    topic = line.topic();
    getStyleClass().addAll("editor", "topic-pane");
    getChildren().add(field("topics.name", named()));
    if (!topic.description().isBlank()) {
      getChildren().add(Labels.wrapped(topic.description(), "muted"));
    }
    getChildren()
        .addAll(
            Labels.wrapped(texts.of("topics.origin", topic.origin()), "muted"),
            verbs(line.questions()),
            Labels.of(texts.get("topics.paragraphs", topic.positions().size()), "overline"));
    topic.positions().forEach(position -> getChildren().add(paragraph(position)));
    if (!topic.positions().isEmpty()) {
      getChildren().add(splitting());
    }
    getChildren().add(field("topics.assign", assigning()));
  }

  void focusName() {
    name.requestFocus();
    name.selectAll();
  }

  void openMerge() {
    merge.requestFocus();
    merge.show();
  }

  private Node named() {
    name.setText(topic.name());
    name.setAccessibleText(texts.get("topics.name"));
    name.setOnAction(_ -> rename());
    HBox.setHgrow(name, Priority.ALWAYS);
    return row(name, Buttons.of(texts.get("topics.rename"), this::rename));
  }

  private void rename() {
    if (!model.rename(name.getText())) {
      focusName();
    }
  }

  private Node verbs(int questions) {
    merge.setText(texts.get("topics.merge"));
    for (var other : model.subjects().get().lines()) {
      if (!other.topic().id().equals(topic.id())) {
        var item = new MenuItem(other.topic().name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.mergeInto(other.topic()));
        merge.getItems().add(item);
      }
    }
    merge.setDisable(merge.getItems().isEmpty());
    var see = Buttons.of(texts.get("topics.questions.see", questions), model::questions);
    see.setDisable(questions == 0);
    var verbs = new FlowPane(see, merge, Buttons.of(texts.get("topics.delete"), model::delete));
    verbs.getStyleClass().add("chips");
    return verbs;
  }

  private Node paragraph(int position) {
    var label = model.subjects().get().label(position);
    var words =
        model
            .subjects()
            .get()
            .document()
            .filter(found -> position < found.paragraphs().size())
            .map(found -> firstWords(found.paragraphAt(position).text()))
            .orElse("");
    var box = new CheckBox(texts.get("topics.paragraph", label, words));
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.selectedProperty()
        .subscribe(on -> {
          if (on) {
            ticked.add(position);
          } else {
            ticked.remove(position);
          }
        });
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    var read = Buttons.link(texts.get("topics.read"), () -> model.read(position));
    read.setAccessibleText(texts.get("topics.readParagraph", label));
    return row(box, read);
  }

  private Node splitting() {
    var into = new TextField();
    into.setPromptText(texts.get("topics.split.prompt"));
    into.setAccessibleText(texts.get("topics.split.prompt"));
    HBox.setHgrow(into, Priority.ALWAYS);
    Runnable split =
        () -> {
          if (!model.split(Set.copyOf(ticked), into.getText())) {
            into.requestFocus();
          }
        };
    into.setOnAction(_ -> split.run());
    var take = Buttons.of(texts.get("topics.unassign"), () -> model.unassign(Set.copyOf(ticked)));
    var box =
        new VBox(
            Labels.of(texts.get("topics.ticked"), "overline"),
            row(into, Buttons.of(texts.get("topics.split"), split)),
            take);
    box.getStyleClass().add("editor-field");
    return box;
  }

  private Node assigning() {
    var number = new TextField();
    number.setPromptText(texts.get("topics.assign.prompt"));
    number.setAccessibleText(texts.get("topics.assign"));
    Runnable assign =
        () -> {
          if (!model.assign(number.getText())) {
            number.requestFocus();
          }
        };
    number.setOnAction(_ -> assign.run());
    return row(number, Buttons.of(texts.get("topics.assign.do"), assign));
  }

  private VBox field(String label, Node control) {
    var box = new VBox(Labels.of(texts.get(label), "overline"), control);
    box.getStyleClass().add("editor-field");
    return box;
  }

  private static HBox row(Node... nodes) {
    var row = new HBox(nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("editor-row");
    return row;
  }

  private static String firstWords(String text) {
    if (text.length() <= FIRST_WORDS) {
      return text;
    }
    var end = text.lastIndexOf(' ', FIRST_WORDS);
    return text.substring(0, end < 0 ? FIRST_WORDS : end) + " …";
  }
}
