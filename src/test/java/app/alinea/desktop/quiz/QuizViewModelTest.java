package app.alinea.desktop.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.quiz.QuizPlan;
import app.alinea.core.quiz.QuizPlan.Mode;
import app.alinea.core.quiz.QuizResult.Score;
import app.alinea.core.quiz.Response;
import app.alinea.desktop.question.Outcome;
import app.alinea.desktop.quiz.QuizState.Done;
import app.alinea.desktop.quiz.QuizState.Preparing;
import app.alinea.desktop.quiz.QuizState.Running;
import app.alinea.desktop.quiz.QuizState.Walking;
import app.alinea.desktop.testing.Bench;
import app.alinea.desktop.testing.EachSentence;
import app.alinea.desktop.testing.EveryForm;
import app.alinea.desktop.testing.SampleText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuizViewModelTest {
  @TempDir Path folder;
  @TempDir Path other;
  private Bench bench;
  private QuizViewModel model;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, new EveryForm());
    model = new QuizViewModel(bench.context());
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void offersTopicsWithTheirQuestions() {
    model.prepare(Optional.empty());

    var setUp = assertInstanceOf(Preparing.class, model.state().get()).setUp();

    assertEquals("Vie de la Ligue", setUp.choice().topicsOffered().getFirst().topic().name());
    assertEquals(5, setUp.choice().topicsOffered().getFirst().questions());
    assertEquals(
        1, setUp.offer().supply().typesOf(setUp.choice().document().get()).get(QuestionType.CLOZE));
  }

  @Test
  void saysWhenNoQuestionFits() {
    model.prepare(Optional.empty());
    var setUp = assertInstanceOf(Preparing.class, model.state().get()).setUp();
    setUp.choice().topics().add("Un thème sans question");

    model.start(setUp.plan(1));

    assertTrue(model.foundNothing().get());
    assertInstanceOf(Preparing.class, model.state().get());
  }

  @Test
  void tellsAtOnceAndKeepsTheFirstAnswer() {
    model.start(plan(Mode.AT_ONCE, Set.of(QuestionType.MULTIPLE_CHOICE)));
    var run = run();

    run.choose(run.answering().shownOrder().indexOf(1));
    run.choose(run.answering().shownOrder().indexOf(0));

    assertEquals(Optional.of(Outcome.WRONG), run.outcome());
    assertEquals(Optional.of(new Response.Chosen(1)), run.response(0));
  }

  @Test
  void letsAnExamAnswerBeChanged() {
    model.start(plan(Mode.EXAM, Set.of(QuestionType.MULTIPLE_CHOICE)));
    var run = run();

    run.choose(run.answering().shownOrder().indexOf(1));
    run.choose(run.answering().shownOrder().indexOf(0));

    assertEquals(Optional.empty(), run.outcome());
    assertEquals(QuizRunModel.Cell.ANSWERED, run.cell(0));

    model.finish();

    assertEquals(
        new Score(1, 1), assertInstanceOf(Done.class, model.state().get()).result().score());
  }

  @Test
  void goesOnAfterACrashWithEverythingGiven() {
    model.start(plan(Mode.EXAM, Set.of()));
    var before = run();
    before.flag();
    before.go(2);
    answer(before);
    before.tick(Duration.ofSeconds(6));
    var id = before.run().attempt().id();

    var afterwards = new QuizViewModel(bench.context());
    afterwards.resume(id);

    var run = assertInstanceOf(Running.class, afterwards.state().get()).run();
    assertEquals(1, run.answered());
    assertEquals(before.response(2), run.response(2));
    assertTrue(run.isFlagged(0));
    assertEquals(Duration.ofSeconds(6), run.elapsed().get());
    assertEquals(Optional.of(Duration.ofSeconds(294)), run.timeLeft());
  }

  @Test
  void offersAQuizThatWasLeft() {
    model.start(plan(Mode.EXAM, Set.of()));
    model.pause();

    var afterwards = new QuizViewModel(bench.context());
    afterwards.prepare(Optional.empty());

    var offer = assertInstanceOf(Preparing.class, afterwards.state().get()).setUp().offer();
    assertEquals(6, offer.unfinished().orElseThrow().size());
  }

  @Test
  void endsByItselfWhenTheTimeIsUp() {
    model.start(plan(Mode.EXAM, Set.of()));
    var clock = new QuizClock(model, bench.context());

    clock.tick(Duration.ofMinutes(4).plusSeconds(1));

    assertEquals(1, bench.told().size());

    clock.tick(Duration.ofMinutes(1));

    assertInstanceOf(Done.class, model.state().get());
  }

  @Test
  void walksThroughTheErrorsAndAsksThemAgain() {
    model.start(plan(Mode.EXAM, Set.of()));
    model.finish();
    assertEquals(6, assertInstanceOf(Done.class, model.state().get()).result().errors().size());

    model.walk();
    var walk = assertInstanceOf(Walking.class, model.state().get()).walk();
    assertEquals(1, walk.current().question().anchor().position());
    walk.move(1);
    model.endWalk();
    model.repeatErrors();

    assertEquals(6, run().size());
  }

  @Test
  void keepsWhatWasTypedInAnExamWithoutConfirming() {
    model.start(plan(Mode.EXAM, Set.of(QuestionType.SHORT_ANSWER, QuestionType.CLOZE)));
    var run = run();
    run.answering().typed().set("Selve");

    run.next();

    assertEquals(Optional.of(new Response.Typed("Selve")), run.response(0));
  }

  @Test
  void forgetsInAnExamWhatWasRubbedOutAgain() {
    model.start(plan(Mode.EXAM, Set.of(QuestionType.SHORT_ANSWER, QuestionType.CLOZE)));
    var run = run();
    run.answering().typed().set("Selve");
    run.next();
    run.previous();
    run.answering().typed().set(" ");

    run.next();

    assertEquals(Optional.empty(), run.response(0));
    assertEquals(Optional.empty(), run.run().response(0));
  }

  @Test
  void asksTenQuestionsOfALongerText() {
    try (var longer = Bench.open(other, new EachSentence(), SampleText.numbered(30))) {
      var quiz = new QuizViewModel(longer.context());
      var document = longer.context().services().documents().list().getFirst().id();
      quiz.start(new QuizPlan(document, Set.of(), Set.of(), 10, Mode.AT_ONCE, Optional.empty(), 7));
      var run = assertInstanceOf(Running.class, quiz.state().get()).run();
      for (var at = 0; at < 10; at++) {
        run.answering().typed().set(run.question().form().answer());
        run.submit();
        run.next();
      }

      quiz.finish();

      var score = assertInstanceOf(Done.class, quiz.state().get()).result().score();
      assertEquals(new Score(10, 10), score);
    }
  }

  private QuizPlan plan(Mode mode, Set<QuestionType> types) {
    var document = bench.context().services().documents().list().getFirst().id();
    return new QuizPlan(document, Set.of(), types, 20, mode, Optional.of(Duration.ofMinutes(5)), 4);
  }

  private QuizRunModel run() {
    return assertInstanceOf(Running.class, model.state().get()).run();
  }

  private static void answer(QuizRunModel run) {
    switch (run.question().form()) {
      case Form.MultipleChoice _, Form.TrueFalse _ -> run.choose(0);
      case Form.Cloze _, Form.ShortAnswer _ -> {
        run.answering().typed().set("Selve");
        run.submit();
      }
      case Form.Ordering _ -> run.submit();
      case Form.Matching(_, var pairs) -> {
        for (var left = 0; left < pairs.size(); left++) {
          run.answering().pair(left, left);
        }
        run.submit();
      }
      case Form.Flashcard _ -> run.judge(true);
    }
  }
}
