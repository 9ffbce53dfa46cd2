package app.alinea.desktop.browse;

import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.Topic;
import app.alinea.core.question.difficulty.Difficulty;
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
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Edits one question: fields with what is wrong beside them, its doubts, its source, and how it
/// will look.
final class EditorView extends VBox {
  /// In em: from here on the source has room beside the fields.
  private static final double WIDE = 56;

  private static final int CHARACTERS_A_ROW = 48;
  private static final double HALF = 100;

  private final Draft draft;
  private final Texts texts;
  private final Map<Problem, Label> problems = new EnumMap<>(Problem.class);
  private final VBox preview = new VBox();
  private final VBox top = new VBox();
  private final VBox fields = new VBox();
  private final VBox extras = new VBox();
  private final SourcePane source;
  private final Variants variants;
  private final TextArea stem;
  private boolean beside;

  /// @param judging settles a new version that waits
  EditorView(
      Draft draft,
      Row row,
      Found found,
      ScreenContext context,
      Variants variants,
      Judging judging) {
    this.draft = draft;
    texts = context.texts();
    this.variants = variants;
    getStyleClass().add("editor");
    var question = draft.question();
    stem = area("browse.field.stem", rows(question.form().stem()));
    top.getChildren().add(head(row));
    row.doubts().stream().sorted().forEach(flag -> top.getChildren().add(doubt(flag)));
    row.offer()
        .ifPresent(offer -> top.getChildren().add(new NewVersion(row, offer, judging, texts)));
    stem.textProperty().bindBidirectional(draft.stem());
    fields
        .getChildren()
        .add(field("browse.field.stem", stem, Problem.STEM_MISSING, Problem.GAP_MISSING));
    if (!question.provenance().rule().equals(Provenance.LEARNER)) {
      fields.getChildren().add(new VariantBar(question.form(), variants, texts));
    }
    addAnswer(question.form());
    fields
        .getChildren()
        .addAll(
            topics(found.topics().getOrDefault(question.anchor().document(), List.of())),
            textField(
                "browse.field.explanation", draft.explanation(), rows(draft.explanation().get())));
    source = new SourcePane(row, found, context);
    extras
        .getChildren()
        .setAll(titled("browse.preview", preview), titled("browse.why", new WhyPane(row, texts)));
    List.of(top, fields, extras).forEach(part -> part.getStyleClass().add("editor-part"));
    draft.whenChanged(this::follow);
    follow();
    arrange();
    widthProperty().subscribe((_, _) -> arrange());
  }

  /// The source stands beside the fields, or above them where there is no room for both.
  private void arrange() {
    var wide = getWidth() >= WIDE * stem.getFont().getSize();
    if (getChildren().isEmpty() || wide != beside) {
      beside = wide;
      var right = new VBox();
      right.getStyleClass().add("editor-part");
      var columns = new HBox();
      columns.getStyleClass().add("editor-columns");
      getChildren().clear();
      if (wide) {
        right.getChildren().setAll(source, extras);
        columns.getChildren().setAll(fields, right);
        for (var half : List.of(fields, right)) {
          half.setPrefWidth(HALF);
          HBox.setHgrow(half, Priority.ALWAYS);
        }
        getChildren().setAll(top, columns);
      } else {
        getChildren().setAll(top, source, fields, extras);
      }
    }
  }

  /// Room for a text without scrolling, as far as it is not very long.
  private static int rows(String text) {
    return Math.clamp(text.length() / CHARACTERS_A_ROW + 1, 2, 7);
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
    return new VBox(head, Labels.wrapped(difficulty(row.difficulty()), "muted"));
  }

  private String difficulty(Difficulty difficulty) {
    var level = texts.of("browse.level", difficulty.level());
    return difficulty.isCorrected()
        ? texts.get("browse.difficulty.corrected", level, difficulty.tally().answers())
        : texts.get("browse.difficulty.estimated", level);
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
          fields
              .getChildren()
              .add(
                  field(
                      "browse.field.options",
                      new OptionsEditor(draft, texts, variants, this::follow),
                      Problem.OPTION_EMPTY,
                      Problem.OPTIONS_TOO_FEW,
                      Problem.OPTIONS_ALIKE));
      case Form.TrueFalse _ -> {
        fields.getChildren().add(field("browse.field.truth", truth()));
        fields.getChildren().add(textField("browse.field.correction", draft.answer(), 2));
      }
      case Form.Cloze _, Form.ShortAnswer _ -> {
        fields
            .getChildren()
            .add(textField("browse.field.answer", draft.answer(), 1, Problem.ANSWER_MISSING));
        fields.getChildren().add(textField("browse.field.others", draft.others(), 2));
      }
      case Form.Flashcard _ ->
          fields
              .getChildren()
              .add(textField("browse.field.answer", draft.answer(), 2, Problem.ANSWER_MISSING));
      case Form.Ordering _ ->
          fields
              .getChildren()
              .add(textField("browse.field.items", draft.answer(), 4, Problem.ITEMS_TOO_FEW));
      case Form.Matching _ ->
          fields
              .getChildren()
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
