package app.alinea.desktop.read;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionStatus;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.read.Reading.Asked;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The right pane: what is asked about the current paragraph.
final class CardsPane extends VBox {
  private final ReaderViewModel model;
  private final Texts texts;
  private final VBox list = new VBox();
  private final HBox head = new HBox();
  private final Set<String> revealed = new HashSet<>();

  CardsPane(ReaderViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("cards-pane");
    list.getStyleClass().add("cards-list");
    head.getStyleClass().add("cards-head");
    head.setAlignment(Pos.CENTER_LEFT);
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head, scroll);
  }

  Subscription listen() {
    return model
        .reading()
        .subscribe(_ -> show())
        .and(
            model
                .position()
                .subscribe((_, _) -> {
                  revealed.clear();
                  show();
                }));
  }

  private void show() {
    var cards = model.cards();
    var number = model.current().map(p -> p.number().label()).orElse("");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head.getChildren()
        .setAll(Labels.of(texts.get("read.cards", number, cards.size()), "section-title"), space);
    if (cards.stream().anyMatch(one -> one.card().isPresent())) {
      head.getChildren().add(Buttons.of(texts.get("read.cards.study"), model::studyParagraph));
    }
    list.getChildren().clear();
    if (cards.isEmpty()) {
      list.getChildren().add(Labels.wrapped(texts.get("read.cards.none"), "muted"));
    }
    cards.forEach(one -> list.getChildren().add(card(one)));
  }

  private VBox card(Asked asked) {
    var question = asked.question();
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var top =
        new HBox(
            Labels.of(texts.of("question.type", question.type()), "overline"),
            space,
            Labels.of(status(asked), "card-status"));
    var box = new VBox(top, Labels.wrapped(question.form().stem(), "card-stem"));
    box.getStyleClass().add("card-entry");
    var id = question.id().value();
    var shown = revealed.contains(id);
    if (shown) {
      box.getChildren().add(answer(question.form()));
      if (!question.explanation().isEmpty()) {
        box.getChildren().add(Labels.wrapped(question.explanation(), "muted"));
      }
    }
    var actions =
        new FlowPane(
            Buttons.link(
                texts.get(shown ? "read.answer.hide" : "read.answer.show"), () -> toggle(id)),
            Buttons.link(texts.get("read.source"), () -> model.show(question)),
            Buttons.link(texts.get("read.edit"), () -> model.edit(question)));
    actions.getStyleClass().add("card-actions");
    box.getChildren().add(actions);
    return box;
  }

  private Region answer(Form form) {
    var text =
        switch (form) {
          case Form.TrueFalse(_, var isTrue, var correction) ->
              texts.get(isTrue ? "read.true" : "read.false")
                  + (correction.isEmpty() ? "" : " " + correction);
          case Form.MultipleChoice _,
              Form.Cloze _,
              Form.Flashcard _,
              Form.ShortAnswer _,
              Form.Ordering _,
              Form.Matching _ ->
              form.answer();
        };
    return Labels.wrapped(text, "card-answer");
  }

  private void toggle(String id) {
    if (!revealed.remove(id)) {
      revealed.add(id);
    }
    show();
  }

  private String status(Asked asked) {
    if (asked.question().status() != QuestionStatus.ACCEPTED || asked.card().isEmpty()) {
      return texts.of("read.status", asked.question().status());
    }
    var card = asked.card().get();
    return card.suspended()
        ? texts.get("read.status.suspended")
        : texts.of("read.phase", card.schedule().phase());
  }
}
