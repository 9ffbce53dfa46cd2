package app.alinea.desktop.study;

import app.alinea.core.schedule.Grade;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.Outcome;
import app.alinea.desktop.study.StudyState.Answered;
import app.alinea.desktop.study.StudyState.Asking;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The foot of the study screen: what to press next, with what each grade would lead to.
final class GradeBar extends VBox {
  private final StudyViewModel model;
  private final Texts texts;
  private final Waits waits;

  GradeBar(StudyViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    waits = new Waits(texts);
    getStyleClass().add("grade-bar");
    setAlignment(Pos.CENTER);
  }

  void show(StudyState state) {
    getChildren().clear();
    var row =
        switch (state) {
          case Asking asking -> asking(asking);
          case Answered answered -> answered.asksForGrade() ? grades(answered) : goOn(answered);
          case StudyState.Stuck _ ->
              new HBox(
                  button(texts.get("study.stuck.goOn"), texts.get("study.key.space"), model::goOn));
          case StudyState.Loading _, StudyState.Finished _ -> new HBox();
        };
    row.getStyleClass().add("grade-row");
    row.setAlignment(Pos.CENTER);
    setVisible(!row.getChildren().isEmpty());
    setManaged(!row.getChildren().isEmpty());
    getChildren().setAll(row);
  }

  private HBox asking(Asking asking) {
    var kind = asking.shown().card().question().type();
    var text =
        switch (kind) {
          case FLASHCARD -> "study.show";
          case CLOZE, SHORT_ANSWER, ORDERING, MATCHING -> "study.check";
          case MULTIPLE_CHOICE, TRUE_FALSE -> "study.showInstead";
        };
    var key =
        switch (kind) {
          case CLOZE, SHORT_ANSWER -> "study.key.enter";
          case FLASHCARD, ORDERING, MATCHING, MULTIPLE_CHOICE, TRUE_FALSE -> "study.key.space";
        };
    var plain =
        switch (kind) {
          case MULTIPLE_CHOICE, TRUE_FALSE -> true;
          case FLASHCARD, CLOZE, SHORT_ANSWER, ORDERING, MATCHING -> false;
        };
    var button = button(texts.get(text), texts.get(key), model::show);
    button.getStyleClass().add(plain ? "flat" : "primary-action");
    var row = new HBox(button);
    if (plain) {
      row.getChildren().addFirst(Labels.of(texts.of("study.hint", kind), "muted"));
    }
    return row;
  }

  /// The four grades, each with the time until the card comes back.
  private HBox grades(Answered answered) {
    var row = new HBox();
    for (var grade : Grade.values()) {
      var name = Labels.of(texts.of("study.grade", grade), "grade-name");
      var wait = wait(answered, grade);
      var words = new VBox(name);
      wait.ifPresent(text -> words.getChildren().add(Labels.of(text, "grade-wait")));
      words.setAlignment(Pos.CENTER);
      var key = Labels.of(Integer.toString(grade.rating()), "key-cap");
      var face = new HBox(key, words);
      face.setAlignment(Pos.CENTER);
      face.getStyleClass().add("grade-face");
      var button = new Button();
      button.setGraphic(face);
      button.getStyleClass().addAll("grade", grade.name().toLowerCase(Locale.ROOT));
      button.setAccessibleText(
          wait.map(text -> texts.get("study.grade.name", name.getText(), text))
              .orElseGet(name::getText));
      button.setOnAction(_ -> model.grade(grade));
      button.setMaxWidth(Double.MAX_VALUE);
      button.disableProperty().bind(model.storing());
      HBox.setHgrow(button, Priority.ALWAYS);
      row.getChildren().add(button);
    }
    return row;
  }

  /// When the card would come back; nothing in a session that does not count.
  private Optional<String> wait(Answered answered, Grade grade) {
    return switch (answered.shown().kind()) {
      case CRAM -> Optional.empty();
      case STUDY, QUIZ, CLASS ->
          Optional.of(waits.of(answered.shown().card().waits().getOrDefault(grade, Duration.ZERO)));
    };
  }

  private HBox goOn(Answered answered) {
    var text =
        wait(answered, answered.impliedGrade())
            .map(wait -> texts.get("study.continue", wait))
            .orElseGet(() -> texts.get("study.continue.cram"));
    var button = button(text, texts.get("study.key.space"), model::goOn);
    button.getStyleClass().add("primary-action");
    var row = new HBox();
    if (answered.outcome() == Outcome.RIGHT) {
      var unsure = new CheckBox(texts.get("study.unsure"));
      unsure.setSelected(answered.unsure());
      unsure.setOnAction(_ -> model.toggleUnsure());
      row.getChildren().addAll(unsure, space());
    } else if (answered.shown().answering().typed().get().isBlank()) {
      switch (answered.shown().kind()) {
        case CRAM -> {}
        case STUDY, QUIZ, CLASS ->
            row.getChildren().addAll(Labels.of(texts.get("study.comesBack"), "muted"), space());
      }
    } else {
      row.getChildren().addAll(Buttons.link(texts.get("study.insist"), model::insist), space());
    }
    row.getChildren().add(button);
    return row;
  }

  private Button button(String text, String key, Runnable action) {
    var face = new HBox(new javafx.scene.control.Label(text), Labels.of(key, "key-cap"));
    face.setAlignment(Pos.CENTER);
    face.getStyleClass().add("grade-face");
    var button = new Button();
    button.setGraphic(face);
    button.setAccessibleText(text);
    button.setOnAction(_ -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(model.storing());
    return button;
  }

  private static Node space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
