package app.alinea.desktop.today;

import app.alinea.core.quiz.QuizAttempt;
import app.alinea.core.study.CatchUp;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.exam.ExamLine;
import app.alinea.desktop.exam.PastExamLine;
import app.alinea.desktop.exam.UnreadableExamLine;
import app.alinea.desktop.screen.DocumentWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Lays out Today: the day's work first, then the documents.
final class TodayView extends ScrollPane {
  private final TodayViewModel model;
  private final Texts texts;
  private final TodayPanels panels;
  private final VBox column = new VBox();
  private final VBox work = new VBox();
  private final VBox body = new VBox();

  TodayView(TodayViewModel model, Texts texts, TodayPanels panels) {
    this.model = model;
    this.panels = panels;
    this.texts = texts;
    getStyleClass().addAll("page", "today");
    column.getStyleClass().add("page-column");
    work.getStyleClass().add("today-work");
    body.getStyleClass().add("today-body");
    column.getChildren().setAll(Labels.of(texts.get("today.title"), "display"), work, body);
    var centre = new StackPane(column);
    centre.getStyleClass().add("page-centre");
    StackPane.setAlignment(column, Pos.TOP_CENTER);
    setContent(centre);
    setFitToWidth(true);
  }

  /// Follows the view model until the subscription ends.
  Subscription listen() {
    return model
        .underway()
        .subscribe(this::showWork)
        .and(model.overview().subscribe(() -> model.overview().get().ifPresent(this::show)))
        .and(model.outlooks().subscribe(() -> model.overview().get().ifPresent(this::show)));
  }

  private void showWork(Optional<DocumentWork.Underway> underway) {
    work.getChildren().clear();
    work.setVisible(underway.isPresent());
    work.setManaged(underway.isPresent());
    underway.ifPresent(
        now -> work.getChildren().add(new WorkCard(now, texts, model.reducedMotion())));
    model.overview().get().ifPresent(this::show);
  }

  private void show(Overview now) {
    body.getChildren().clear();
    if (now.documents().isEmpty()) {
      if (model.underway().get().isEmpty()) {
        body.getChildren().add(welcome());
      }
      return;
    }
    body.getChildren().add(hero(now));
    for (var exam : now.exams()) {
      var outlook = Optional.ofNullable(model.outlooks().get().get(exam.id()));
      body.getChildren()
          .add(
              new ExamLine(
                  exam,
                  now.today(),
                  outlook.filter(found -> found.exam().equals(exam)),
                  texts,
                  panels.exams()));
    }
    for (var exam : now.past()) {
      body.getChildren().add(new PastExamLine(exam, now.today(), texts, panels.exams()));
    }
    for (var exam : now.unreadable()) {
      body.getChildren().add(new UnreadableExamLine(exam, texts, panels.exams()));
    }
    now.unfinished().ifPresent(quiz -> body.getChildren().add(resume(quiz)));
    for (var document : now.documents()) {
      body.getChildren()
          .add(
              new DocumentCard(
                  model.underway().get().isEmpty() ? document : document.withoutRemarks(),
                  texts,
                  position -> model.read(document.document().id(), position),
                  () -> model.askToDelete(document.document())));
    }
  }

  private VBox hero(Overview now) {
    var hero = new VBox();
    hero.getStyleClass().add("today-hero");
    var due = now.work();
    if (due.cards() > 0) {
      var study =
          Buttons.primary(texts.get("today.study", due.cards(), due.minutes()), model::study);
      hero.getChildren().addAll(study, Labels.wrapped(parts(due), "muted"));
      if (!now.sample().isEmpty()) {
        hero.getChildren().add(sample());
      }
    } else if (isBeingPrepared(now)) {
      hero.getChildren()
          .addAll(
              Labels.wrapped(texts.get("today.preparing.title"), "section-title"),
              Labels.wrapped(texts.get("today.preparing"), "muted"),
              Buttons.primary(texts.get("today.preparing.read"), model::goOn));
    } else {
      hero.getChildren()
          .addAll(
              Labels.wrapped(texts.get("today.done.title"), "section-title"),
              Labels.wrapped(
                  texts.get(
                      now.planned() && due.answered() > 0 ? "today.done.plan" : "today.done",
                      due.answered()),
                  "muted"));
      if (now.documents().stream().anyMatch(document -> document.next().isPresent())) {
        hero.getChildren().add(Buttons.primary(texts.get("today.readOn"), model::goOn));
      }
    }
    now.catchUp()
        .ifPresentOrElse(
            spread -> hero.getChildren().add(spreading(spread)),
            () -> {
              if (due.isBacklog()) {
                hero.getChildren().add(backlog(due));
              }
            });
    var links =
        new HBox(
            Buttons.link(texts.get("exam.add"), panels.exams()::create),
            Buttons.link(texts.get("study.cram.open"), panels::cram));
    if (now.drafts() > 0) {
      links.getChildren().add(Buttons.link(texts.get("today.inbox", now.drafts()), model::sort));
    }
    links.getStyleClass().add("backlog-row");
    hero.getChildren().add(links);
    return hero;
  }

  private HBox backlog(DailyWork due) {
    return line(
        texts.get("today.backlog", due.overdue(), due.daysToSpread()),
        Buttons.of(texts.get("today.backlog.open"), panels::backlog));
  }

  private HBox spreading(CatchUp spread) {
    var last = texts.day(spread.until().minusDays(1));
    return line(
        texts.get("today.backlog.on", spread.reviewsPerDay(), last),
        Buttons.of(texts.get("today.backlog.stop"), model::stopSpreading));
  }

  private static HBox line(String words, Node action) {
    var row = new HBox(Labels.wrapped(words, "backlog"), action);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("backlog-row");
    return row;
  }

  /// Whether there is nothing to study only because the first questions are still being made.
  private boolean isBeingPrepared(Overview now) {
    return model.underway().get().isPresent()
        && now.documents().stream().allMatch(document -> document.cards() == 0);
  }

  private HBox sample() {
    var row =
        new HBox(
            Buttons.of(texts.get("today.sample"), model::sample),
            Labels.wrapped(texts.get("today.sample.hint"), "muted"));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("today-sample");
    return row;
  }

  /// What the cards are, without the kinds there are none of.
  private String parts(DailyWork due) {
    var parts = new ArrayList<String>();
    addPart("today.part.reviews", due.reviews(), parts);
    addPart("today.part.learning", due.learning(), parts);
    addPart("today.part.fresh", due.fresh(), parts);
    return String.join(" · ", parts);
  }

  private void addPart(String key, int count, List<String> parts) {
    if (count > 0) {
      parts.add(texts.get(key, count));
    }
  }

  private HBox resume(QuizAttempt quiz) {
    var words =
        new VBox(
            Labels.of(texts.get("today.quiz.title"), "section-title"),
            Labels.of(
                texts.get("today.quiz.answered", quiz.responses().size(), quiz.questions().size()),
                "muted"));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var row = new HBox(words, space, Buttons.of(texts.get("today.quiz.resume"), model::resumeQuiz));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("card-surface", "today-quiz");
    return row;
  }

  private VBox welcome() {
    var welcome =
        new VBox(
            Labels.wrapped(texts.get("today.welcome.title"), "section-title"),
            Labels.wrapped(texts.get("today.welcome"), "muted"),
            Buttons.primary(texts.get("today.welcome.import"), model::importText));
    welcome.getStyleClass().addAll("today-hero");
    return welcome;
  }
}
