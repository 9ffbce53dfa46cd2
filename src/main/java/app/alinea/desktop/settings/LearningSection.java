package app.alinea.desktop.settings;

import app.alinea.core.schedule.EasyDays.Load;
import app.alinea.core.study.CardRepository.DueOrder;
import app.alinea.core.study.NewCards;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.settings.LearningForm.Field;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The learning settings.
final class LearningSection {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final LearningForm form;
  private final Texts texts;

  LearningSection(LearningForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
  }

  Node build() {
    var rows = new Rows(texts.get("settings.learning"));
    for (var field : Field.values()) {
      rows.add(texts.of("settings.field", field), texts.of("settings.hint", field), field(field));
    }
    rows.add(
        texts.get("settings.order"),
        "",
        Choices.of(
            DueOrder.values(),
            form.settings().sequence().due(),
            order -> texts.of("settings.order", order),
            form::order));
    rows.add(
        texts.get("settings.newCards"),
        "",
        Choices.of(
            NewCards.values(),
            form.settings().sequence().newCards(),
            when -> texts.of("settings.newCards", when),
            form::newCards));
    rows.add(
        texts.get("settings.stages"),
        texts.get("settings.stages.hint"),
        Choices.check(form.settings().forms().stages(), form::stages));
    rows.add(
        texts.get("settings.fuzz"),
        texts.get("settings.fuzz.hint"),
        Choices.check(form.settings().spread().fuzz(), form::fuzz));
    rows.add(texts.get("settings.easyDays"), texts.get("settings.easyDays.hint"), easyDays());
    rows.add(
        texts.get("settings.acceptDrafts"),
        texts.get("settings.acceptDrafts.hint"),
        Choices.check(form.settings().forms().acceptSoundDrafts(), form::acceptSoundDrafts));
    return rows;
  }

  /// A small choice for each weekday.
  private GridPane easyDays() {
    var grid = new GridPane();
    grid.getStyleClass().add("easy-days");
    for (var day : DayOfWeek.values()) {
      var name = day.getDisplayName(TextStyle.FULL, texts.locale());
      var choice =
          Choices.of(
              Load.values(),
              form.settings().spread().easyDays().of(day),
              load -> texts.of("settings.load", load),
              load -> form.easyDay(day, load));
      choice.setAccessibleText(texts.get("settings.easyDays.day", name));
      var label = Labels.of(name);
      label.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(day.ordinal(), label, choice);
    }
    return grid;
  }

  private VBox field(Field field) {
    var input = new TextField(form.text(field));
    input.getStyleClass().add("settings-field");
    input.setAccessibleText(texts.of("settings.field", field));
    var message = Labels.wrapped("", "problem");
    input.textProperty().subscribe((_, text) -> form.type(field, text));
    form.problems()
        .subscribe(() -> {
          var wrong = form.problems().contains(field);
          input.pseudoClassStateChanged(WRONG, wrong);
          message.setText(wrong ? texts.of("settings.problem", field) : "");
          message.setVisible(wrong);
          message.setManaged(wrong);
        });
    message.setVisible(false);
    message.setManaged(false);
    var box = new VBox(input, message);
    box.getStyleClass().add("settings-input");
    return box;
  }
}
