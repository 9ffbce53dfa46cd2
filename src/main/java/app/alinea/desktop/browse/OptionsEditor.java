package app.alinea.desktop.browse;

import app.alinea.desktop.browse.Draft.OptionDraft;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.QuestionTexts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The options of a multiple choice: which one is right, its text, and where a wrong one belongs.
final class OptionsEditor extends VBox {
  private static final int MOST = 6;

  private final Draft draft;
  private final Texts texts;

  private final Runnable changed;
  private final Variants variants;

  /// @param changed runs when an option that was added is typed into
  OptionsEditor(Draft draft, Texts texts, Variants variants, Runnable changed) {
    this.draft = draft;
    this.variants = variants;
    this.changed = changed;
    this.texts = texts;
    getStyleClass().add("options-editor");
    fill();
  }

  private void fill() {
    getChildren().clear();
    var group = new ToggleGroup();
    for (var at = 0; at < draft.options().size(); at++) {
      getChildren().add(row(at, group));
    }
    if (draft.options().size() < MOST) {
      getChildren()
          .add(
              Buttons.link(
                  texts.get("browse.option.add"),
                  () -> {
                    var added = OptionDraft.of("", "");
                    added.whenChanged(changed);
                    draft.options().add(added);
                    fill();
                  }));
    }
  }

  private Node row(int at, ToggleGroup group) {
    var option = draft.options().get(at);
    var letter = QuestionTexts.letter(at);
    var key = new RadioButton(letter);
    key.setToggleGroup(group);
    key.setSelected(draft.key().get() == at);
    key.setAccessibleText(texts.get("browse.option.key", letter));
    key.setMinWidth(USE_PREF_SIZE);
    key.setOnAction(_ -> draft.key().set(at));
    var text = new TextField();
    text.textProperty().bindBidirectional(option.text());
    text.setAccessibleText(texts.get("browse.option.text", letter));
    HBox.setHgrow(text, Priority.ALWAYS);
    var remove =
        Buttons.icon(
            Icon.CLOSE,
            texts.get("browse.option.remove", letter),
            () -> {
              draft.removeOption(at);
              fill();
            });
    var other =
        Buttons.icon(
            Icon.SWAP,
            texts.get("browse.variant.option.button", letter),
            () -> variants.otherDistractor(at));
    other.disableProperty().bind(draft.key().isEqualTo(at).or(variants.searching()));
    var first = new HBox(key, text, other, remove);
    first.setAlignment(Pos.CENTER_LEFT);
    first.getStyleClass().add("editor-row");
    var note = new TextField();
    note.textProperty().bindBidirectional(option.note());
    note.setPromptText(texts.get("browse.option.note"));
    note.setAccessibleText(texts.get("browse.option.noteOf", letter));
    note.getStyleClass().add("option-note-field");
    note.visibleProperty().bind(draft.key().isNotEqualTo(at));
    note.managedProperty().bind(note.visibleProperty());
    return new VBox(first, note);
  }
}
