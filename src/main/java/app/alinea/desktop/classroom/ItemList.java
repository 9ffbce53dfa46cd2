package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.GivenAnswer;
import app.alinea.core.classroom.ItemAnalysis;
import app.alinea.core.classroom.ItemAnalysis.Item;
import app.alinea.core.question.Form;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.QuestionTexts;
import app.alinea.desktop.question.SourceBox;
import app.alinea.desktop.screen.ScreenContext;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// Each question with how hard it was, how well it told strong from weak, who chose what, and what
/// looks wrong with it.
final class ItemList extends VBox {
  private final Classroom classroom;
  private final ScreenContext context;
  private final Texts texts;
  private final QuestionTexts words;

  ItemList(Classroom classroom, ItemAnalysis analysis, ScreenContext context) {
    this.classroom = classroom;
    this.context = context;
    texts = context.texts();
    words = new QuestionTexts(texts);
    getStyleClass().add("class-items");
    getChildren().add(Labels.wrapped(texts.get("classroom.items.meaning"), "muted"));
    if (analysis.tooFew()) {
      getChildren()
          .add(
              Labels.wrapped(
                  texts.get("classroom.items.tooFew", ItemAnalysis.ENOUGH), "class-hint"));
    }
    analysis.items().forEach(item -> getChildren().add(pane(item)));
  }

  private TitledPane pane(Item item) {
    var stem = item.question().form().stem().replace(Form.Cloze.GAP, "______");
    var pane =
        new TitledPane(
            texts.get("classroom.item.title", item.round() + 1, item.figures().facility(), stem),
            body(item));
    pane.setAnimated(false);
    pane.setMinWidth(0);
    pane.setPrefWidth(0); // a long title is cut rather than making the page wide
    pane.setExpanded(item.keyLooksWrong());
    pane.getStyleClass().add("class-item");
    return pane;
  }

  private Node body(Item item) {
    var box = new VBox(Labels.wrapped(figures(item), "muted"));
    box.getStyleClass().add("class-round");
    if (item.keyLooksWrong()) {
      box.getChildren()
          .add(Labels.wrapped(texts.get("classroom.item.keyLooksWrong"), "class-warning"));
    }
    for (var option : ShownOption.of(classroom, item.round(), words)) {
      var row = new OptionRow(option, texts);
      row.show(option.count(), item.answered());
      box.getChildren().add(row);
    }
    if (item.choices().isEmpty()) {
      box.getChildren()
          .add(
              Labels.wrapped(
                  texts.get("classroom.key", words.answer(item.question().form())),
                  "class-key-text"));
      var typed = new TypedRows(texts);
      typed.show(classroom.answersThatCount(item.round()));
      box.getChildren().add(typed);
    }
    if (!item.unchosen().isEmpty()) {
      box.getChildren()
          .add(
              Labels.wrapped(
                  texts.get("classroom.item.unchosen", item.unchosen().size()), "muted"));
    }
    box.getChildren()
        .add(
            new SourceBox(
                item.question().anchor(),
                item.question().paragraph(),
                texts,
                context.navigation()));
    return box;
  }

  private String figures(Item item) {
    var none = texts.get("classroom.item.none");
    var figures = item.figures();
    var index = figures.discriminationIndex().map(this::rounded).orElse(none);
    var efficiency = figures.discriminativeEfficiency().map(this::rounded).orElse(none);
    return time(item)
        .map(time ->
            texts.get(
                "classroom.item.figures",
                item.answered(),
                item.asked(),
                index,
                efficiency,
                new ClassTexts(texts).left(time)))
        .orElseGet(() ->
            texts.get("classroom.item.untimed", item.answered(), item.asked(), index, efficiency));
  }

  private String rounded(double value) {
    return texts.get("classroom.item.percent", Math.round(value));
  }

  /// The median time of those who answered, as in print; empty in homework and on paper.
  private Optional<Duration> time(Item item) {
    var times =
        classroom.answersThatCount(item.round()).stream()
            .map(GivenAnswer::time)
            .filter(Duration::isPositive)
            .sorted()
            .toList();
    return times.isEmpty() ? Optional.empty() : Optional.of(times.get(times.size() / 2));
  }
}
