package app.alinea.desktop.intake;

import app.alinea.core.exchange.QuestionPreparation.BroughtTopic;
import app.alinea.core.exchange.QuestionPreparation.Prepared;
import app.alinea.desktop.control.Icon;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.QuestionTexts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows what a file of questions would bring before anything is stored.
final class QuestionsView extends VBox {
  private static final int MOST_TOPICS = 40;
  private static final int MOST_REMARKS = 40;
  private static final int MOST_QUESTIONS = 200;

  private final Texts texts;
  private final VBox found = new VBox();
  private final AskingButtons buttons;

  QuestionsView(Prepared prepared, PastChoice past, Texts texts, Asking<?> asking, int more) {
    this.texts = texts;
    var facts = new QuestionFindings(texts);
    getStyleClass().addAll("panel", "intake", "intake-questions");
    getChildren().add(Labels.wrapped(prepared.title(), "section-title"));
    facts.lines(prepared).forEach(line -> found.getChildren().add(Labels.wrapped(line)));
    getChildren().add(past);
    found.getStyleClass().add("intake-found");
    topics(prepared.topics());
    remarks(facts.remarks(prepared));
    questions(prepared);
    var scroll = new ScrollPane(found);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(texts.get("intake.questions.found"));
    scroll.getStyleClass().add("plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    buttons = new AskingButtons(asking, more, texts.get("intake.questions.hint"), texts);
    getChildren().addAll(scroll, buttons);
  }

  /// Once it is shown, Enter imports.
  void begin() {
    buttons.begin();
  }

  private void topics(List<BroughtTopic> topics) {
    if (topics.isEmpty()) {
      return;
    }
    heading("intake.questions.topics", topics.size());
    var chips = new FlowPane();
    chips.getStyleClass().add("intake-topics");
    for (var topic : topics.subList(0, Math.min(topics.size(), MOST_TOPICS))) {
      chips.getChildren().add(chip(topic));
    }
    found.getChildren().add(chips);
    andMore(topics.size() - MOST_TOPICS);
  }

  private Node chip(BroughtTopic topic) {
    var words =
        texts.get(
            topic.isNew() ? "intake.questions.topic.new" : "intake.questions.topic",
            topic.name(),
            topic.questions());
    return Labels.of(words, "chip");
  }

  private void remarks(List<String> remarks) {
    if (remarks.isEmpty()) {
      return;
    }
    heading("shell.import.warnings", remarks.size());
    for (var remark : remarks.subList(0, Math.min(remarks.size(), MOST_REMARKS))) {
      var icon = Icon.WARNING.node();
      icon.getStyleClass().add("warning");
      var line = new HBox(icon, Labels.wrapped(remark));
      line.getStyleClass().add("intake-remark");
      found.getChildren().add(line);
    }
    andMore(remarks.size() - MOST_REMARKS);
  }

  private void questions(Prepared prepared) {
    var added = prepared.added();
    if (added.isEmpty()) {
      return;
    }
    heading("intake.questions.new", added.size());
    var words = new QuestionTexts(texts);
    for (var question : added.subList(0, Math.min(added.size(), MOST_QUESTIONS))) {
      var line =
          new VBox(
              Labels.wrapped(question.form().stem()),
              Labels.wrapped(words.answer(question), "muted"));
      found.getChildren().add(line);
    }
    andMore(added.size() - MOST_QUESTIONS);
  }

  private void heading(String key, int count) {
    found.getChildren().add(Labels.of(texts.get(key, count), "overline"));
  }

  private void andMore(int count) {
    if (count > 0) {
      found.getChildren().add(Labels.wrapped(texts.get("intake.more", count), "muted"));
    }
  }
}
