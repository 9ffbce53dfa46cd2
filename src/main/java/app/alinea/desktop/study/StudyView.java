package app.alinea.desktop.study;

import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.AnswerFeedback;
import app.alinea.desktop.question.QuestionPane;
import app.alinea.desktop.question.SourceBox;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.Shortcut;
import app.alinea.desktop.study.StudyState.Answered;
import app.alinea.desktop.study.StudyState.Asking;
import app.alinea.desktop.study.StudyState.Finished;
import app.alinea.desktop.study.StudyState.Loading;
import app.alinea.desktop.study.StudyState.Shown;
import app.alinea.desktop.study.StudyState.Stuck;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Lays out the study screen: thin progress on top, one card in the middle, what to press below.
final class StudyView extends BorderPane {
  private final StudyViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final ProgressBar progress = new ProgressBar(0);
  private final HBox counts = new HBox();
  private final MenuButton more;
  private final HBox strip;
  private final VBox column = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final GradeBar bar;
  private Optional<QuestionPane> pane = Optional.empty();
  private int begunWith;

  /// @param verbs what can be done with the card on show
  StudyView(StudyViewModel model, ScreenContext context, Supplier<List<Shortcut>> verbs) {
    this.model = model;
    this.context = context;
    texts = context.texts();
    bar = new GradeBar(model, texts);
    getStyleClass().add("study");
    progress.getStyleClass().add("thin-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setFocusTraversable(false);
    counts.getStyleClass().add("study-counts");
    counts.setAlignment(Pos.CENTER_LEFT);
    more = new MenuButton(texts.get("study.more"));
    more.getStyleClass().add("flat");
    more.setOnShowing(_ -> more.getItems().setAll(verbs.get().stream().map(this::item).toList()));
    more.getItems().setAll(new MenuItem());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    strip = new HBox(counts, space, more);
    strip.setAlignment(Pos.CENTER_LEFT);
    strip.getStyleClass().add("study-strip");
    setTop(new VBox(progress, strip));
    column.getStyleClass().add("study-column");
    var centre = new StackPane(column);
    centre.getStyleClass().add("study-centre");
    StackPane.setAlignment(column, Pos.TOP_CENTER);
    scroll.setContent(centre);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("page", "study-scroll");
    setCenter(scroll);
    setBottom(bar);
  }

  /// Follows the view model until the subscription ends.
  Subscription listen() {
    return model.state().subscribe(this::show);
  }

  private MenuItem item(Shortcut verb) {
    var item = new MenuItem(verb.label());
    item.setGraphic(Labels.of(verb.trigger().display(), "key-cap"));
    item.setOnAction(_ -> verb.action().run());
    return item;
  }

  private void show(StudyState state) {
    switch (state) {
      case Loading _ -> {
        begunWith = 0;
        column.getChildren().setAll(Labels.of(texts.get("study.loading"), "muted"));
      }
      case Asking asking -> ask(asking.shown());
      case Answered answered -> answer(answered);
      case Stuck stuck -> {
        pane = Optional.empty();
        column.getChildren().setAll(new LeechView(stuck, model, texts));
        scroll.setVvalue(0);
      }
      case Finished(var ending) -> {
        pane = Optional.empty();
        column.getChildren().setAll(new EndingView(ending, model, context));
        scroll.setVvalue(0);
      }
    }
    strip.setVisible(state.onShow().isPresent());
    progress.setVisible(state.onShow().isPresent());
    bar.show(state);
  }

  private void ask(Shown shown) {
    var made = new QuestionPane(shown.answering(), texts, model::show);
    pane = Optional.of(made);
    column.getChildren().setAll(made);
    scroll.setVvalue(0);
    count(shown);
    applyCss(); // what has no skin yet cannot take the focus or a key
    switch (shown.card().question().type()) {
      case CLOZE, SHORT_ANSWER, ORDERING, MATCHING -> made.focus();
      case FLASHCARD, MULTIPLE_CHOICE, TRUE_FALSE -> requestFocus();
    }
  }

  private void answer(Answered answered) {
    var shown = answered.shown();
    var made =
        pane.filter(kept -> kept.answering().equals(shown.answering()))
            .orElseGet(() -> new QuestionPane(shown.answering(), texts, model::show));
    made.reveal();
    pane = Optional.of(made);
    var question = shown.card().question();
    var source = new SourceBox(question.anchor(), shown.paragraph(), texts, context.navigation());
    var feedback = new AnswerFeedback(question, answered.outcome(), source, texts);
    column.getChildren().setAll(made, feedback);
    count(shown);
    requestFocus();
    bringIntoView(feedback);
  }

  /// Long questions push the answer below the fold.
  private void bringIntoView(Node node) {
    applyCss();
    layout();
    var hidden = column.getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(hidden > 0 && node.getBoundsInParent().getMaxY() > 0 ? 1 : 0);
  }

  private void count(Shown shown) {
    var left = shown.remaining();
    begunWith = Math.max(begunWith, left.total());
    var done = begunWith - left.total();
    progress.setProgress(begunWith == 0 ? 0 : (double) done / begunWith);
    progress.setAccessibleText(texts.get("study.progress", left.total()));
    counts.getChildren().clear();
    switch (shown.kind()) {
      case CRAM -> count("study.count.cram", left.total());
      case STUDY, QUIZ, CLASS -> {
        count("study.count.fresh", left.fresh());
        count("study.count.learning", left.learning());
        count("study.count.due", left.due());
      }
    }
  }

  private void count(String key, int cards) {
    if (cards > 0) {
      counts.getChildren().add(Labels.of(texts.get(key, cards)));
    }
  }
}
