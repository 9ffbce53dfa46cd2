package app.alinea.desktop.quiz;

import app.alinea.core.question.QuestionType;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.AnswerFeedback;
import app.alinea.desktop.question.QuestionPane;
import app.alinea.desktop.question.QuestionTexts;
import app.alinea.desktop.question.SourceBox;
import app.alinea.desktop.screen.ScreenContext;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Lays out a quiz under way: progress and clock on top, the question in the middle, in an exam the
/// grid beside it, what to press below.
final class RunView extends BorderPane {
  private static final int SECONDS_A_MINUTE = 60;

  /// In em: below it the grid moves under the question.
  private static final double NARROW = 56;

  private final QuizRunModel run;
  private final QuizViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final ProgressBar progress = new ProgressBar();
  private final Label place = Labels.of("", "quiz-place");
  private final Label clock = Labels.of("", "quiz-clock");
  private final VBox column = new VBox();
  private final HBox foot = new HBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Optional<GridView> grid;
  private Optional<QuestionPane> pane = Optional.empty();

  RunView(QuizRunModel run, QuizViewModel model, ScreenContext context) {
    this.run = run;
    this.model = model;
    this.context = context;
    texts = context.texts();
    getStyleClass().addAll("study", "quiz-run");
    progress.getStyleClass().add("thin-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setFocusTraversable(false);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var strip =
        new HBox(
            place, space, clock, Buttons.of(texts.get("quiz.finish"), () -> askToFinish(), "flat"));
    strip.setAlignment(Pos.CENTER_LEFT);
    strip.getStyleClass().addAll("study-strip", "quiz-strip");
    setTop(new VBox(progress, strip));
    column.getStyleClass().add("study-column");
    var centre = new StackPane(column);
    centre.getStyleClass().add("study-centre");
    StackPane.setAlignment(column, Pos.TOP_CENTER);
    scroll.setContent(centre);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("page");
    setCenter(scroll);
    grid = run.isExam() ? Optional.of(new GridView(run, texts)) : Optional.empty();
    widthProperty().subscribe(_ -> placeGrid());
    foot.getStyleClass().addAll("grade-row");
    foot.setAlignment(Pos.CENTER);
    var bar = new VBox(foot);
    bar.setAlignment(Pos.CENTER);
    bar.getStyleClass().add("grade-bar");
    setBottom(bar);
  }

  /// Follows the model until the subscription ends.
  Subscription listen() {
    return Subscription.combine(
        run.changes().subscribe(_ -> grid.ifPresent(GridView::follow)),
        run.index().subscribe(_ -> ask()),
        run.changes().subscribe(_ -> follow()),
        run.elapsed().subscribe(_ -> tell()));
  }

  /// The grid stands beside the question, or under it where the window is too narrow for both.
  private void placeGrid() {
    grid.ifPresent(shown -> {
      var narrow = getWidth() < NARROW * place.getFont().getSize();
      setRight(narrow ? null : shown);
      if (narrow && !column.getChildren().contains(shown)) {
        column.getChildren().add(shown);
      }
    });
  }

  private void ask() {
    var made = new QuestionPane(run.answering(), texts, run::submit);
    pane = Optional.of(made);
    column.getChildren().setAll(made);
    placeGrid();
    scroll.setVvalue(0);
    follow();
    applyCss(); // what has no skin yet cannot take the focus or a key
    switch (run.question().type()) {
      case CLOZE, SHORT_ANSWER, ORDERING, MATCHING -> {
        if (run.outcome().isEmpty()) {
          made.focus();
        } else {
          requestFocus();
        }
      }
      case FLASHCARD, MULTIPLE_CHOICE, TRUE_FALSE -> requestFocus();
    }
  }

  private void follow() {
    place.setText(texts.get("quiz.place", run.index().get() + 1, run.size()));
    progress.setProgress((double) run.answered() / run.size());
    progress.setAccessibleText(texts.get("quiz.progress", run.answered(), run.size()));
    run.outcome()
        .ifPresent(outcome -> {
          if (column.getChildren().size() == 1) {
            pane.ifPresent(QuestionPane::reveal);
            var question = run.question();
            var label = run.sources().label(question.anchor());
            var source = new SourceBox(question.anchor(), label, texts, context.navigation());
            column.getChildren().add(new AnswerFeedback(question, outcome, source, texts));
            requestFocus();
          }
        });
    foot();
  }

  private void foot() {
    foot.getChildren().clear();
    var last = run.index().get() == run.size() - 1;
    if (run.isExam()) {
      var previous = Buttons.of(texts.get("quiz.previous"), run::previous);
      previous.setDisable(run.index().get() == 0);
      var flagged = run.isFlagged(run.index().get());
      var flag = Buttons.of(texts.get(flagged ? "quiz.unflag" : "quiz.flag"), run::flag);
      foot.getChildren().addAll(previous, space(), flag, space());
    } else if (run.outcome().isEmpty()) {
      foot.getChildren().addAll(Labels.of(hint(), "muted"), space());
    }
    if (selfJudged()) {
      foot.getChildren()
          .setAll(
              Labels.of(texts.get("quiz.judge"), "muted"),
              Buttons.of(texts.get("quiz.knewNot"), () -> run.judge(false)),
              Buttons.of(texts.get("quiz.knew"), () -> run.judge(true)));
    } else if (run.isExam() || run.outcome().isPresent()) {
      foot.getChildren()
          .add(
              last
                  ? Buttons.primary(texts.get("quiz.toReport"), this::askToFinish)
                  : Buttons.primary(texts.get("quiz.next"), run::confirmAndGoOn));
    } else if (needsConfirming()) {
      foot.getChildren().add(Buttons.primary(texts.get("quiz.check"), run::submit));
    }
  }

  private boolean selfJudged() {
    return run.question().type() == QuestionType.FLASHCARD
        && run.response(run.index().get()).isEmpty();
  }

  private boolean needsConfirming() {
    return switch (run.question().type()) {
      case CLOZE, SHORT_ANSWER, ORDERING, MATCHING -> true;
      case MULTIPLE_CHOICE, TRUE_FALSE, FLASHCARD -> false;
    };
  }

  private String hint() {
    return switch (run.question().type()) {
      case MULTIPLE_CHOICE, TRUE_FALSE ->
          texts.get(
              "quiz.hint.letters", QuestionTexts.letter(run.answering().shownOrder().size() - 1));
      case CLOZE, SHORT_ANSWER -> texts.get("quiz.hint.type");
      case ORDERING -> texts.get("quiz.hint.order");
      case MATCHING -> texts.get("quiz.hint.match");
      case FLASHCARD -> "";
    };
  }

  /// Ends the quiz; asks first where questions are open.
  void askToFinish() {
    run.keepUnsubmitted();
    if (run.open() == 0) {
      model.finish();
      return;
    }
    context
        .overlays()
        .confirm(
            texts.get("quiz.finish.title"),
            texts.get("quiz.finish.open", run.open()),
            texts.get("quiz.finish.anyway"),
            model::finish);
  }

  private void tell() {
    clock.setVisible(run.timeLeft().isPresent());
    run.timeLeft()
        .ifPresent(left -> {
          clock.setText(minutesAndSeconds(left));
          clock.setAccessibleText(
              texts.get("quiz.clock.left", left.toMinutes(), left.toSecondsPart()));
          var hurry = left.toSeconds() <= SECONDS_A_MINUTE;
          if (hurry && !clock.getStyleClass().contains("hurry")) {
            clock.getStyleClass().add("hurry");
          }
        });
  }

  private static String minutesAndSeconds(Duration left) {
    return "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart());
  }

  private static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
