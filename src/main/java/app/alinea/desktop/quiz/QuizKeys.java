package app.alinea.desktop.quiz;

import app.alinea.core.question.QuestionType;
import app.alinea.desktop.question.QuestionTexts;
import app.alinea.desktop.quiz.QuizState.Done;
import app.alinea.desktop.quiz.QuizState.Loading;
import app.alinea.desktop.quiz.QuizState.Nothing;
import app.alinea.desktop.quiz.QuizState.Preparing;
import app.alinea.desktop.quiz.QuizState.Running;
import app.alinea.desktop.quiz.QuizState.Walking;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;

/// The keys of the quiz screen, which follow what it shows.
final class QuizKeys {
  private static final List<KeyCode> LETTERS =
      List.of(KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.D, KeyCode.E);

  private final QuizViewModel model;
  private final ScreenContext context;
  private final Runnable askToFinish;

  QuizKeys(QuizViewModel model, ScreenContext context, Runnable askToFinish) {
    this.model = model;
    this.context = context;
    this.askToFinish = askToFinish;
  }

  List<Shortcut> now() {
    return switch (model.state().get()) {
      case Loading _, Nothing _ -> List.of();
      case Preparing(var setUp) ->
          List.of(key(KeyCode.ENTER, "quiz.start", () -> model.start(setUp.plan(model.seed()))));
      case Running(var run) -> running(run);
      case Done(var result, _) -> done(result.errors().size());
      case Walking(var walk) -> walking(walk);
    };
  }

  private List<Shortcut> running(QuizRunModel run) {
    var all = new ArrayList<Shortcut>();
    switch (run.question().type()) {
      case MULTIPLE_CHOICE, TRUE_FALSE -> addLetters(all, run);
      case FLASHCARD -> {
        all.add(key(KeyCode.J, "quiz.knew", () -> run.judge(true)));
        all.add(key(KeyCode.K, "quiz.knewNot", () -> run.judge(false)));
      }
      case CLOZE, SHORT_ANSWER, ORDERING, MATCHING -> {}
    }
    all.add(key(KeyCode.ENTER, "quiz.key.goOn", () -> goOn(run)));
    all.add(key(KeyCode.SPACE, "quiz.key.goOn", () -> goOn(run)));
    if (run.question().type() != QuestionType.ORDERING) {
      all.add(key(KeyCode.LEFT, "quiz.previous", run::previous));
      all.add(key(KeyCode.RIGHT, "quiz.key.next", () -> forward(run)));
    }
    if (run.isExam()) {
      all.add(key(KeyCode.F, "quiz.flag", run::flag));
    }
    if (run.outcome().isPresent()) {
      all.add(key(KeyCode.S, "quiz.key.source", () -> model.open(run.question())));
    }
    all.add(Shortcut.control(KeyCode.ENTER, context.texts().get("quiz.finish"), askToFinish));
    return all;
  }

  private void addLetters(List<Shortcut> all, QuizRunModel run) {
    var options = run.answering().shownOrder().size();
    for (var at = 0; at < Math.min(options, LETTERS.size()); at++) {
      var place = at;
      var label = context.texts().get("quiz.key.option", QuestionTexts.letter(at));
      all.add(Shortcut.key(LETTERS.get(at), label, () -> run.choose(place)));
    }
  }

  /// Confirms what is arranged, then goes on; after the last question to the report.
  private void goOn(QuizRunModel run) {
    var told = run.outcome().isPresent();
    if (!told) {
      run.submit();
    }
    if (told || run.isExam()) {
      if (run.index().get() == run.size() - 1) {
        askToFinish.run();
      } else {
        run.next();
      }
    }
  }

  /// Told at once, questions come in their order.
  private void forward(QuizRunModel run) {
    if (run.isExam() || run.outcome().isPresent()) {
      run.next();
    }
  }

  private List<Shortcut> done(int errors) {
    var again = key(KeyCode.N, "quiz.again", model::again);
    return errors == 0
        ? List.of(again)
        : List.of(
            Shortcut.key(KeyCode.ENTER, context.texts().get("quiz.walk", errors), model::walk),
            Shortcut.key(
                KeyCode.R, context.texts().get("quiz.repeatErrors", errors), model::repeatErrors),
            again);
  }

  private List<Shortcut> walking(ErrorWalk walk) {
    Runnable on =
        () -> {
          if (walk.isLast()) {
            model.endWalk();
          } else {
            walk.move(1);
          }
        };
    return List.of(
        key(KeyCode.ENTER, "quiz.walk.next", on),
        key(KeyCode.SPACE, "quiz.walk.next", on),
        key(KeyCode.RIGHT, "quiz.walk.next", () -> walk.move(1)),
        key(KeyCode.LEFT, "quiz.previous", () -> walk.move(-1)),
        key(KeyCode.S, "quiz.key.source", () -> model.open(walk.current().question())));
  }

  private Shortcut key(KeyCode code, String label, Runnable action) {
    return Shortcut.key(code, context.texts().get(label), action);
  }
}
