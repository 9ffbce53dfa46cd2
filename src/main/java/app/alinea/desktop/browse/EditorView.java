package app.alinea.desktop.browse;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.Topic;
import app.alinea.desktop.browse.Draft.Problem;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.Answering;
import app.alinea.desktop.question.QuestionPane;
import app.alinea.desktop.screen.ScreenContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Edits one question: fields with what is wrong beside them, its doubts, its source, and how it
/// will look.
final class EditorView extends VBox {
  private final Draft draft;
  private final Texts texts;
  private final Map<Problem, Label> problems = new EnumMap<>(Problem.class);
  private final VBox preview = new VBox();
  private final TextArea stem;

  EditorView(Draft draft, Row row, Found found, ScreenContext context) {
    this.draft = draft;
    texts = context.texts();
    getStyleClass().add("editor");
    stem = area("browse.field.stem", 3);
    var question = draft.question();
    getChildren().add(head(row));
    question.flags().stream().sorted().forEach(flag -> getChildren().add(doubt(flag)));
    stem.textProperty().bindBidirectional(draft.stem());
    getChildren().add(field("browse.field.stem", stem, Problem.STEM_MISSING, Problem.GAP_MISSING));
    addAnswer(question.form());
    getChildren().add(topics(found.topics().getOrDefault(question.anchor().document(), List.of())));
    getChildren().add(textField("browse.field.explanation", draft.explanation(), 2));
    getChildren().add(new SourcePane(row, found, context));
    getChildren().add(titled("browse.preview", preview));
    getChildren().add(titled("browse.why", new WhyPane(question, texts)));
    draft.whenChanged(this::follow);
    follow();
  }

  TextInputControl stem() {
    return stem;
  }

  /// Shows what is wrong now, and how the question would look.
  void follow() {
    var wrong = draft.problems();
    problems.forEach((problem, label) -> {
      label.setVisible(wrong.contains(problem));
      label.setManaged(wrong.contains(problem));
    });
    preview.getChildren().clear();
    draft
        .form()
        .ifPresentOrElse(
            form -> {
              var question = draft.edited().orElseGet(draft::question);
              var order = IntStream.range(0, places(form)).boxed().toList();
              var pane = new QuestionPane(new Answering(question, order), texts, () -> {});
              pane.setMouseTransparent(true);
              pane.getStyleClass().add("preview");
              preview.getChildren().setAll(pane);
            },
            () ->
                preview
                    .getChildren()
                    .setAll(Labels.wrapped(texts.get("browse.preview.none"), "muted")));
  }

  private static int places(Form form) {
    return switch (form) {
      case Form.MultipleChoice(_, var options, _) -> options.size();
      case Form.TrueFalse _ -> 2;
      case Form.Ordering(_, var items) -> items.size();
      case Form.Matching(_, var pairs) -> pairs.size();
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> 0;
    };
  }

  private Node head(Row row) {
    var type = Labels.of(texts.of("question.type", draft.question().type()), "section-title");
    var status = Labels.of(texts.of("browse.status", draft.question().status()), "muted");
    var head = new HBox(type, status);
    if (row.isSuspended()) {
      head.getChildren().add(Labels.of(texts.get("browse.state.suspended"), "suspended"));
    }
    if (draft.question().edited()) {
      head.getChildren().add(Labels.of(texts.get("browse.edited"), "muted"));
    }
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("editor-head");
    return head;
  }

  private Node doubt(QuestionFlag flag) {
    var row =
        new HBox(Icon.WARNING.node(), Labels.wrapped(texts.of("browse.flag", flag), "doubt-text"));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("verdict", "near", "doubt");
    return row;
  }

  private void addAnswer(Form form) {
    switch (form) {
      case Form.MultipleChoice _ ->
          getChildren()
              .add(
                  field(
                      "browse.field.options",
                      new OptionsEditor(draft, texts, this::follow),
                      Problem.OPTION_EMPTY,
                      Problem.OPTIONS_TOO_FEW,
                      Problem.OPTIONS_ALIKE));
      case Form.TrueFalse _ -> {
        getChildren().add(field("browse.field.truth", truth()));
        getChildren().add(textField("browse.field.correction", draft.answer(), 2));
      }
      case Form.Cloze _, Form.ShortAnswer _ -> {
        getChildren()
            .add(textField("browse.field.answer", draft.answer(), 1, Problem.ANSWER_MISSING));
        getChildren().add(textField("browse.field.others", draft.others(), 2));
      }
      case Form.Flashcard _ ->
          getChildren()
              .add(textField("browse.field.answer", draft.answer(), 2, Problem.ANSWER_MISSING));
      case Form.Ordering _ ->
          getChildren()
              .add(textField("browse.field.items", draft.answer(), 4, Problem.ITEMS_TOO_FEW));
      case Form.Matching _ ->
          getChildren()
              .add(textField("browse.field.pairs", draft.answer(), 4, Problem.PAIRS_UNREADABLE));
    }
  }

  private Node truth() {
    var group = new ToggleGroup();
    var yes = new RadioButton(texts.get("question.true"));
    var no = new RadioButton(texts.get("question.false"));
    yes.setToggleGroup(group);
    no.setToggleGroup(group);
    yes.setSelected(draft.isTrue().get());
    no.setSelected(!draft.isTrue().get());
    yes.selectedProperty().subscribe(on -> draft.isTrue().set(on));
    var row = new HBox(yes, no);
    row.getStyleClass().add("editor-row");
    return row;
  }

  private Node topics(List<Topic> offered) {
    var menu = new MenuButton();
    Runnable name =
        () ->
            menu.setText(
                draft.topics().isEmpty()
                    ? texts.get("browse.topics.none")
                    : String.join(", ", draft.topics()));
    var names = new ArrayList<>(offered.stream().map(Topic::name).sorted().toList());
    draft.topics().stream().filter(topic -> !names.contains(topic)).forEach(names::add);
    for (var topic : names) {
      var item = new CheckMenuItem(topic);
      item.setMnemonicParsing(false);
      item.setSelected(draft.topics().contains(topic));
      item.setOnAction(_ -> {
        if (item.isSelected()) {
          draft.topics().add(topic);
        } else {
          draft.topics().remove(topic);
        }
        name.run();
      });
      menu.getItems().add(item);
    }
    name.run();
    menu.setMaxWidth(Double.MAX_VALUE);
    return field("browse.field.topics", menu);
  }

  private Node textField(String name, StringProperty value, int rows, Problem... shown) {
    var area = area(name, rows);
    area.textProperty().bindBidirectional(value);
    return field(name, area, shown);
  }

  /// Tab leaves a text area, as it leaves any field.
  private TextArea area(String name, int rows) {
    var area = new TextArea();
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    area.addEventFilter(KeyEvent.KEY_PRESSED, TabLeaves::leave);
    area.getStyleClass().add("editor-area");
    area.setAccessibleText(texts.get(name));
    return area;
  }

  private VBox field(String name, Node control, Problem... shown) {
    var box = new VBox(Labels.of(texts.get(name), "overline"), control);
    box.getStyleClass().add("editor-field");
    control.setAccessibleText(texts.get(name));
    for (var problem : shown) {
      var label = Labels.wrapped(texts.of("browse.problem", problem), "problem");
      problems.put(problem, label);
      box.getChildren().add(label);
    }
    return box;
  }

  private TitledPane titled(String name, Node content) {
    var pane = new TitledPane(texts.get(name), content);
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }
}
