package app.alinea.desktop.study;

import app.alinea.core.schedule.Grade;
import app.alinea.core.study.StudyScope;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.QuestionTexts;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.study.StudyState.Ending;
import app.alinea.desktop.study.StudyState.Missed;
import app.alinea.desktop.study.StudyState.ToRead;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What was done, what to read up on, and what comes next.
final class EndingView extends VBox {
  private final StudyViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final Waits waits;

  EndingView(Ending ending, StudyViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    texts = context.texts();
    waits = new Waits(texts);
    getStyleClass().add("study-ending");
    if (!ending.hasCards()) {
      getChildren().setAll(noCards());
      return;
    }
    var done = ending.summary().answers() > 0;
    getChildren()
        .add(
            Labels.wrapped(
                ending
                    .timeBox()
                    .map(box -> texts.get("study.timeUp.title", box.toMinutes()))
                    .orElseGet(() -> texts.get(done ? "study.end.title" : "study.upToDate.title")),
                "display"));
    getChildren().add(Labels.wrapped(done ? summary(ending) : nothing(ending), "ending-summary"));
    if (done) {
      getChildren().add(grades(ending));
      getChildren()
          .add(
              ending.timeBox().isPresent()
                  ? new HBox(Buttons.primary(texts.get("study.timeUp.goOn"), model::resume))
                  : Labels.wrapped(nothing(ending), "muted"));
    }
    if (!ending.failed().isEmpty()) {
      getChildren().add(missed(ending.failed()));
    }
    ending.toRead().ifPresent(next -> getChildren().add(toRead(next)));
  }

  private String summary(Ending ending) {
    return texts.get(
        "study.end.summary", ending.summary().answers(), waits.spent(ending.summary().time()));
  }

  private String nothing(Ending ending) {
    var clock = context.services().clock();
    return ending
        .nextDue()
        .map(due -> texts.get("study.next", waits.until(due, clock.instant(), clock.getZone())))
        .orElseGet(() -> texts.get("study.next.none"));
  }

  private Node grades(Ending ending) {
    var row = new HBox();
    row.getStyleClass().add("ending-grades");
    for (var grade : Grade.values()) {
      var count = ending.summary().byGrade().getOrDefault(grade, 0);
      var figure = Labels.of(Integer.toString(count), "ending-figure");
      var cell = new VBox(figure, Labels.of(texts.of("study.grade", grade), "muted"));
      cell.setAlignment(Pos.CENTER);
      cell.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(cell, Priority.ALWAYS);
      cell.getStyleClass().add("card-surface");
      row.getChildren().add(cell);
    }
    return row;
  }

  private Node missed(List<Missed> failed) {
    var box = new VBox(Labels.of(texts.get("study.end.failed"), "section-title"));
    box.getStyleClass().add("ending-missed");
    failed.forEach(one -> box.getChildren().add(missed(one)));
    var again =
        Buttons.of(
            texts.get("study.end.again", failed.size()),
            () ->
                model.begin(
                    new StudyScope(
                        List.of(),
                        Set.of(),
                        failed.stream().map(one -> one.question().id()).toList())));
    box.getChildren().add(again);
    return box;
  }

  private Node missed(Missed one) {
    var question = one.question();
    var words =
        new VBox(
            Labels.wrapped(question.form().stem()),
            Labels.wrapped(new QuestionTexts(texts).answer(question), "missed-answer"));
    if (one.leech()) {
      words.getChildren().add(Labels.wrapped(texts.get("study.end.leech"), "leech"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    var link =
        Buttons.link(
            texts.get("question.source.link", one.paragraph()),
            () -> context.navigation().open(Place.of(question.anchor())));
    link.setAccessibleText(texts.get("question.source.open", one.paragraph()));
    var row = new HBox(words, link);
    row.getStyleClass().add("missed");
    return row;
  }

  private Node toRead(ToRead next) {
    var words =
        new VBox(
            Labels.of(texts.get("study.read.title", next.paragraph()), "overline"),
            Labels.wrapped(next.opening()));
    HBox.setHgrow(words, Priority.ALWAYS);
    var place = next.place();
    var read =
        Buttons.of(
            texts.get("study.read"),
            () -> context.navigation().open(Place.of(place.document(), place.position())));
    var row = new HBox(Icon.READ.node(), words, read);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("card-surface", "ending-read");
    return row;
  }

  private List<Node> noCards() {
    var buttons =
        new HBox(
            Buttons.primary(
                texts.get("study.noCards.read"), () -> context.navigation().go(ScreenId.READ)),
            Buttons.of(
                texts.get("study.noCards.browse"), () -> context.navigation().go(ScreenId.BROWSE)));
    buttons.getStyleClass().add("grade-row");
    return List.of(
        Labels.wrapped(texts.get("study.noCards.title"), "display"),
        Labels.wrapped(texts.get("study.noCards"), "muted"),
        buttons);
  }
}
