package app.alinea.desktop.statistics;

import app.alinea.core.statistics.StudyStatistics;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What to do next, each with the button that does it.
final class Advice extends VBox {
  /// Fewer reviews say too little about a retention.
  private static final int ENOUGH_REVIEWS = 30;

  private static final int FAR_FROM_TARGET = 4;

  /// How the learner does against the retention wanted.
  private enum Aim {
    BELOW,
    ABOVE,
    ON_TARGET
  }

  private final StatisticsViewModel model;
  private final Texts texts;

  /// @param more empty until it was read
  Advice(StudyStatistics now, Optional<Extras> more, StatisticsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("card-surface", "advice");
    getChildren().add(Labels.of(texts.get("statistics.advice"), "section-title"));
    int waiting = more.map(Extras::cardsToday).orElse(0);
    if (waiting > 0) {
      row(
          texts.get("statistics.advice.due", waiting),
          Buttons.of(texts.get("statistics.advice.study"), model::study));
    }
    var reviews = now.reviews();
    if (reviews.reviews() >= ENOUGH_REVIEWS) {
      int gap = reviews.percent() - now.desiredPercent();
      var aim =
          gap < -FAR_FROM_TARGET ? Aim.BELOW : gap > FAR_FROM_TARGET ? Aim.ABOVE : Aim.ON_TARGET;
      getChildren()
          .add(
              Labels.wrapped(
                  texts.of("statistics.aim", aim, reviews.percent(), now.desiredPercent())));
    }
    more.ifPresent(this::exams);
    weakest(now);
    confusions(now);
    more.ifPresent(this::stuck);
    if (getChildren().size() == 1 && more.isPresent()) {
      getChildren().add(Labels.wrapped(texts.get("statistics.advice.nothing"), "muted"));
    }
  }

  private void exams(Extras more) {
    for (var exam : more.exams()) {
      row(
          texts.get(
              "statistics.advice.exam",
              exam.exam().name(),
              exam.daysLeft(),
              exam.score().percent(),
              exam.exam().goalPercent()),
          Buttons.of(texts.get("exam.details"), () -> model.details(exam)));
    }
  }

  private void stuck(Extras more) {
    if (more.stuck().isEmpty()) {
      return;
    }
    getChildren().add(Labels.of(texts.get("statistics.stuck"), "overline"));
    for (var card : more.stuck()) {
      var buttons =
          new HBox(
              Buttons.of(texts.get("statistics.weakest.read"), () -> model.read(card)),
              Buttons.of(texts.get("statistics.stuck.rewrite"), () -> model.rewrite(card)));
      buttons.getStyleClass().add("exam-buttons");
      row(
          texts.get("statistics.stuck.line", card.paragraph(), card.stem(), card.lapses()),
          buttons);
    }
  }

  private void weakest(StudyStatistics now) {
    if (now.weakest().isEmpty()) {
      return;
    }
    getChildren().add(Labels.of(texts.get("statistics.weakest"), "overline"));
    for (var weak : now.weakest()) {
      row(
          texts.get(
              "statistics.weakest.line",
              weak.label(),
              Math.round(100 * weak.recall()),
              weak.cards(),
              weak.lapses()),
          Buttons.of(texts.get("statistics.weakest.read"), () -> model.open(weak)));
    }
  }

  private void confusions(StudyStatistics now) {
    if (now.confusions().isEmpty()) {
      return;
    }
    getChildren().add(Labels.of(texts.get("statistics.confusions"), "overline"));
    for (var confusion : now.confusions()) {
      row(
          texts.get(
              "statistics.confusions.line", confusion.one(), confusion.other(), confusion.times()),
          Buttons.of(texts.get("statistics.confusions.drill"), () -> model.drill(confusion)));
    }
  }

  private void row(String words, Node action) {
    var label = Labels.wrapped(words);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(label, action);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("advice-row");
    getChildren().add(row);
  }
}
