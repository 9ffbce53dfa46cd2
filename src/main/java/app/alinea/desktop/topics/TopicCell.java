package app.alinea.desktop.topics;

import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// A topic in the list: its name, how many questions, and its paragraphs.
final class TopicCell extends ListCell<Subjects.Line> {
  private static final int MOST_LABELS = 12;

  private final Texts texts;
  private final TopicsViewModel model;

  TopicCell(Texts texts, TopicsViewModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("topic-cell");
  }

  @Override
  protected void updateItem(Subjects.Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    setGraphic(null);
    if (empty || line == null) {
      setAccessibleText(null);
      return;
    }
    var name = line.topic().name();
    var told = told(line);
    var words = new VBox(Labels.of(name, "topic-name"), Labels.of(told, "muted"));
    words.setMinWidth(0);
    words.setPrefWidth(1);
    setGraphic(words);
    setAccessibleText(name + ", " + told);
  }

  private String told(Subjects.Line line) {
    var positions = line.topic().positions();
    var labels =
        positions.stream()
            .limit(MOST_LABELS)
            .map(position -> model.subjects().get().label(position))
            .collect(Collectors.joining(", "));
    var shown = positions.size() > MOST_LABELS ? labels + " …" : labels;
    return positions.isEmpty()
        ? texts.get("topics.line.empty", line.questions())
        : texts.get("topics.line", line.questions(), shown);
  }
}
