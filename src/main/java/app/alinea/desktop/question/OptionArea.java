package app.alinea.desktop.question;

import app.alinea.core.question.Form;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Options with their letters; one key or click answers. Once revealed, each says in words and with
/// a sign whether it is right, and where a wrong one belongs.
final class OptionArea implements AnswerArea {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final VBox node = new VBox();
  private final Answering answering;
  private final Texts texts;
  private final List<Form.Option> options;
  private final int key;
  private final List<Button> buttons = new ArrayList<>();

  static OptionArea of(
      Form.MultipleChoice choice, Answering answering, Texts texts, Runnable submit) {
    return new OptionArea(choice.options(), choice.key(), answering, texts, submit);
  }

  static OptionArea of(Form.TrueFalse judged, Answering answering, Texts texts, Runnable submit) {
    var words = new QuestionTexts(texts);
    return new OptionArea(
        List.of(new Form.Option(words.truth(true), ""), new Form.Option(words.truth(false), "")),
        judged.isTrue() ? 0 : 1,
        answering,
        texts,
        submit);
  }

  private OptionArea(
      List<Form.Option> options, int key, Answering answering, Texts texts, Runnable submit) {
    this.options = options;
    this.key = key;
    this.answering = answering;
    this.texts = texts;
    node.getStyleClass().add("options");
    for (var place = 0; place < answering.shownOrder().size(); place++) {
      buttons.add(button(place, submit));
    }
    node.getChildren().setAll(buttons);
    answering
        .chosen()
        .subscribe(chosen -> {
          for (var place = 0; place < buttons.size(); place++) {
            var isIt = chosen.orElse(Answering.OPEN) == place;
            buttons.get(place).pseudoClassStateChanged(CHOSEN, isIt);
          }
        });
  }

  private Button button(int place, Runnable submit) {
    var option = options.get(answering.shownOrder().get(place));
    var letter = QuestionTexts.letter(place);
    var button = new Button(option.text(), Labels.of(letter, "option-letter"));
    button.getStyleClass().setAll("option", "option-button");
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setAccessibleText(texts.get("question.option", letter, option.text()));
    button.setOnAction(_ -> {
      answering.choose(place);
      submit.run();
    });
    return button;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    buttons.getFirst().requestFocus();
  }

  @Override
  public void reveal() {
    var rows = new ArrayList<Node>();
    for (var place = 0; place < buttons.size(); place++) {
      var stored = answering.shownOrder().get(place);
      var isChosen = answering.chosen().get().orElse(Answering.OPEN) == place;
      rows.add(row(QuestionTexts.letter(place), options.get(stored), stored == key, isChosen));
    }
    node.getChildren().setAll(rows);
  }

  private HBox row(String letter, Form.Option option, boolean isKey, boolean isChosen) {
    var words = new VBox(Labels.wrapped(option.text(), "option-text"));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (!option.note().isBlank() && !isKey) {
      words.getChildren().add(Labels.wrapped(option.note(), "option-note"));
    }
    var row = new HBox(Labels.of(letter, "option-letter"), words);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass()
        .addAll("option", "option-row", isKey ? "right" : isChosen ? "wrong" : "other");
    var verdict = verdict(isKey, isChosen);
    if (!verdict.isEmpty()) {
      var sign = Labels.of(verdict, "option-verdict");
      sign.setGraphic((isKey ? Icon.CHECK : Icon.CLOSE).node());
      sign.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(sign);
    }
    row.setAccessibleText(
        texts.get("question.option.revealed", option.text(), verdict, option.note()));
    return row;
  }

  private String verdict(boolean isKey, boolean isChosen) {
    if (isKey) {
      return texts.get(isChosen ? "question.verdict.yoursRight" : "question.verdict.right");
    }
    return isChosen ? texts.get("question.verdict.yours") : "";
  }
}
