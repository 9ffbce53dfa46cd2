package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassSheets;
import app.alinea.core.paper.PaperItem;
import app.alinea.core.paper.Variant;
import app.alinea.core.question.Form;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where one pupil's sheet is typed in. A letter that answers a question goes on to the next field
/// by itself; Enter goes on too, and stores the sheet from the last field.
final class SheetForm extends VBox {
  private final PaperModel paper;
  private final Texts texts;
  private final TextField name = new TextField();
  private final FlowPane marks = new FlowPane();
  private final Label unfit = Labels.wrapped("", "class-warning");
  private List<TextField> fields = List.of();

  SheetForm(PaperModel paper, ScreenContext context) {
    this.paper = paper;
    texts = context.texts();
    getStyleClass().addAll("card-surface", "quiz-choices");
    name.setPromptText(texts.get("classroom.paper.name.prompt"));
    name.setAccessibleText(texts.get("classroom.paper.name"));
    name.setOnAction(_ -> fields.getFirst().requestFocus());
    marks.getStyleClass().add("sheet-marks");
    unfit.setVisible(false);
    unfit.setManaged(false);
    var top =
        new FlowPane(
            section("classroom.paper.letter", letters()), section("classroom.paper.name", name));
    top.getStyleClass().add("class-row");
    getChildren()
        .setAll(
            top,
            section("classroom.paper.marks", marks),
            unfit,
            Buttons.primary(texts.get("classroom.paper.store"), this::store));
    paper.letter().subscribe(letter -> paper.sheets().quiz().variant(letter).ifPresent(this::ask));
  }

  private VBox section(String title, Node content) {
    var box = new VBox(Labels.of(texts.get(title), "overline"), content);
    box.getStyleClass().add("quiz-section");
    return box;
  }

  private Node letters() {
    var group = new ToggleGroup();
    var row = new HBox();
    row.getStyleClass().add("class-line");
    for (int place = 0; place < ClassSheets.VARIANTS; place++) {
      char letter = (char) ('A' + place);
      var button = new ToggleButton(String.valueOf(letter));
      button.setToggleGroup(group);
      button.setSelected(paper.letter().get() == letter);
      button.setAccessibleText(texts.get("classroom.paper.letterNamed", String.valueOf(letter)));
      button.setOnAction(_ -> {
        button.setSelected(true);
        paper.letter().set(letter);
      });
      row.getChildren().add(button);
    }
    return row;
  }

  private void ask(Variant variant) {
    var made = new ArrayList<TextField>();
    marks.getChildren().clear();
    for (int at = 0; at < variant.items().size(); at++) {
      var item = variant.items().get(at);
      var field = field(item, at);
      made.add(field);
      var number = Labels.of(Integer.toString(at + 1), "muted");
      number.setLabelFor(field);
      var cell = new HBox(number, field);
      cell.setAlignment(Pos.CENTER_LEFT);
      cell.getStyleClass().add("sheet-cell");
      marks.getChildren().add(cell);
    }
    fields = List.copyOf(made);
  }

  private TextField field(PaperItem item, int at) {
    var field = new TextField();
    boolean oneKey =
        item.form() instanceof Form.MultipleChoice || item.form() instanceof Form.TrueFalse;
    field.getStyleClass().add(oneKey ? "sheet-letter" : "sheet-word");
    field.setPromptText(hint(item));
    field.setAccessibleText(texts.get("classroom.paper.mark", at + 1, item.form().stem()));
    field.setOnAction(_ -> goOn(at));
    if (oneKey) {
      field
          .textProperty()
          .subscribe(text -> {
            if (text.length() == 1 && item.response(text).isPresent()) {
              goOnWithout(at);
            }
          });
    }
    return field;
  }

  private String hint(PaperItem item) {
    return switch (item.form()) {
      case Form.MultipleChoice _ -> "A–" + PaperItem.letter(item.order().size() - 1);
      case Form.TrueFalse _ -> texts.get("classroom.paper.hint.truth");
      case Form.Ordering _ -> texts.get("classroom.paper.hint.order");
      case Form.Matching _ -> texts.get("classroom.paper.hint.match");
      case Form.Cloze _, Form.ShortAnswer _, Form.Flashcard _ ->
          texts.get("classroom.paper.hint.word");
    };
  }

  private void goOnWithout(int at) {
    if (at + 1 < fields.size()) {
      fields.get(at + 1).requestFocus();
    }
  }

  private void goOn(int at) {
    if (at + 1 < fields.size()) {
      fields.get(at + 1).requestFocus();
    } else {
      store();
    }
  }

  /// What cannot be read is told rather than counted as blank.
  private void store() {
    var variant = paper.sheets().quiz().variant(paper.letter().get()).orElseThrow();
    var typed = fields.stream().map(TextField::getText).toList();
    for (int at = 0; at < typed.size(); at++) {
      if (!typed.get(at).isBlank() && variant.items().get(at).response(typed.get(at)).isEmpty()) {
        tell(texts.get("classroom.paper.illegible", at + 1, typed.get(at)));
        fields.get(at).requestFocus();
        return;
      }
    }
    if (!PaperModel.fits(name.getText())) {
      tell(texts.get("classroom.rename.unfit", app.alinea.core.classroom.DisplayName.LONGEST));
      name.requestFocus();
      return;
    }
    tell("");
    paper.enter(
        name.getText(),
        typed,
        () -> {
          name.clear();
          fields.forEach(TextField::clear);
          name.requestFocus();
        });
  }

  private void tell(String problem) {
    unfit.setText(problem);
    unfit.setVisible(!problem.isEmpty());
    unfit.setManaged(!problem.isEmpty());
  }
}
