package app.alinea.desktop.read;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Makes a card of a passage.
final class CardDialog extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final CardForm form;
  private final Texts texts;
  private final TextArea stem = new TextArea();
  private final TextArea answer = new TextArea();
  private final Label stemProblem = Labels.wrapped("", "problem");
  private final Label answerProblem = Labels.wrapped("", "problem");
  private final Runnable save;

  /// @param save stores the card once the form is complete
  CardDialog(CardForm form, Texts texts, Runnable save, Runnable close) {
    this.form = form;
    this.texts = texts;
    this.save = save;
    getStyleClass().addAll("panel", "card-dialog");
    prepare(stem, "read.card.stem");
    prepare(answer, "read.card.answer");
    answer.setPromptText(texts.get("read.card.answer.words"));
    stem.textProperty().bindBidirectional(form.stem());
    answer.textProperty().bindBidirectional(form.answer());
    var buttons =
        new HBox(
            Buttons.of(texts.get("shell.cancel"), close),
            Buttons.of(texts.get("read.card.save"), this::trySaving, "accent"));
    buttons.getStyleClass().add("panel-buttons");
    getChildren()
        .setAll(
            Labels.of(texts.get("read.card.title"), "section-title"),
            kinds(),
            Labels.of(texts.get("read.card.stem"), "overline"),
            stem,
            stemProblem,
            Labels.of(texts.get("read.card.answer"), "overline"),
            answer,
            answerProblem,
            Labels.of(texts.get("read.card.sentence"), "overline"),
            Labels.wrapped(form.sentence(), "muted"),
            buttons);
    hide(stemProblem);
    hide(answerProblem);
    addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
  }

  /// The question of a card, the answer of a cloze; the rest is filled in.
  void focusWhatIsMissing() {
    (stem.getText().isBlank() ? stem : answer).requestFocus();
  }

  private HBox kinds() {
    var group = new ToggleGroup();
    var kinds = new HBox();
    for (var kind : CardForm.Kind.values()) {
      var button = new ToggleButton(texts.of("read.card.kind", kind));
      button.setToggleGroup(group);
      button.setUserData(kind);
      button.setSelected(form.kind().get() == kind);
      button.getStyleClass().add(kind == CardForm.Kind.FLASHCARD ? "left-pill" : "right-pill");
      kinds.getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .subscribe((before, chosen) -> {
          if (chosen == null) {
            group.selectToggle(before); // one of the two is always meant
          } else {
            form.kind().set((CardForm.Kind) chosen.getUserData());
          }
        });
    kinds.setAlignment(Pos.CENTER_LEFT);
    return kinds;
  }

  private void prepare(TextArea area, String label) {
    area.setWrapText(true);
    area.setPrefRowCount(3);
    area.setAccessibleText(texts.get(label));
  }

  /// Tab leaves a text area; Ctrl+Enter saves.
  private void steer(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      trySaving();
    } else if (event.getCode() == KeyCode.TAB
        && !event.isShortcutDown()
        && event.getTarget() instanceof TextArea area) {
      event.consume();
      area.requestFocusTraversal(
          event.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
    }
  }

  private void trySaving() {
    if (form.kind().get() == CardForm.Kind.CLOZE) {
      form.gapAnswer();
    }
    tell(stem, stemProblem, form::stemProblem);
    tell(answer, answerProblem, form::answerProblem);
    if (form.isComplete()) {
      save.run();
    } else {
      (form.stemProblem().isPresent() && form.kind().get() == CardForm.Kind.FLASHCARD
              ? stem
              : answer)
          .requestFocus();
    }
  }

  private void tell(TextInputControl field, Label message, Supplier<Optional<String>> problem) {
    var found = problem.get();
    field.pseudoClassStateChanged(WRONG, found.isPresent());
    message.setText(found.map(key -> texts.get(key)).orElse(""));
    message.setVisible(found.isPresent());
    message.setManaged(found.isPresent());
  }

  private static void hide(Label message) {
    message.setVisible(false);
    message.setManaged(false);
  }
}
