package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.quiz.QuizDesk;
import app.alinea.core.quiz.QuizPlan;
import app.alinea.core.quiz.QuizRun;
import app.alinea.core.quiz.QuizStart;
import app.alinea.core.quiz.Response;
import app.alinea.core.study.StudyDesk;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuizOnDiskTest {
  private final app.alinea.core.document.Document document = Samples.register("villages", 6);
  private final QuizPlan plan =
      new QuizPlan(
          document.id(),
          Set.of(),
          Set.of(QuestionType.TRUE_FALSE),
          4,
          QuizPlan.Mode.EXAM,
          Optional.of(Duration.ofMinutes(10)),
          7);

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void fill() {
    store = StoreFolder.open(folder);
    store.documents().save(document, StoreFolder.NOW);
    for (var paragraph : document.paragraphs()) {
      var sentence = paragraph.sentences().getFirst();
      var form = new Form.TrueFalse(sentence.text(), true, "");
      store
          .questions()
          .save(Samples.question("q" + paragraph.number(), form, document, paragraph, sentence));
    }
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private QuizDesk desk() {
    var study =
        new StudyDesk(store.cards(), store.questions(), store.settings(), StoreFolder.CLOCK);
    return new QuizDesk(
        store.questions(), store.cards(), store.quizzes(), study::effect, StoreFolder.CLOCK);
  }

  private QuizRun started() {
    if (desk().plan(plan) instanceof QuizStart.Ready(var run)) {
      return run;
    }
    throw new AssertionError("no quiz");
  }

  @Test
  void aQuizGoesOnWhereItStoodAfterReopening() {
    var run = started();
    assertThat(run.respond(0, new Response.Chosen(0))).isTrue();
    assertThat(run.respond(1, new Response.Chosen(1))).isFalse();
    run.flag(2, true);
    run.saveElapsed(Duration.ofSeconds(95));
    store.close();
    store = StoreFolder.open(folder);
    var resumed = desk().resume().orElseThrow();
    assertThat(resumed.attempt()).isEqualTo(run.attempt());
    assertThat(resumed.ids()).isEqualTo(run.ids()).hasSize(4).doesNotHaveDuplicates();
    assertThat(resumed.firstOpen()).isEqualTo(2);
    assertThat(resumed.isFlagged(2)).isTrue();
    assertThat(resumed.timeLeft()).contains(Duration.ofSeconds(505));
  }

  @Test
  void aFinishedQuizIsMarkedLoggedOnceAndNotResumed() {
    var run = started();
    run.respond(0, new Response.Chosen(0));
    run.respond(1, new Response.Chosen(1));
    var result = run.finish();
    assertThat(run.finish()).isEqualTo(result);
    assertThat(result.score().correct()).isEqualTo(1);
    assertThat(result.score().total()).isEqualTo(4);
    assertThat(result.errors()).hasSize(3);
    var log = new ArrayList<Object>();
    store.cards().forEachReview(log::add);
    assertThat(log).hasSize(2);
    assertThat(desk().resume()).isEmpty();
    assertThat(desk().history(5)).isEqualTo(List.of(result));
  }

  @Test
  void aQuizWhoseReviewsCannotBeLoggedIsNotFinished() {
    var run = started();
    run.respond(0, new Response.Chosen(0));
    run.respond(1, new Response.Chosen(1));
    var logged = new ArrayList<Object>();
    var failing =
        new QuizDesk(
            store.questions(),
            store.cards(),
            store.quizzes(),
            (card, document) -> {
              if (!logged.isEmpty()) {
                throw new IllegalStateException("power cut");
              }
              logged.add(1);
              var study =
                  new StudyDesk(
                      store.cards(), store.questions(), store.settings(), StoreFolder.CLOCK);
              return study.effect(card, document);
            },
            StoreFolder.CLOCK);

    assertThatThrownBy(() -> failing.resume().orElseThrow().finish()).hasMessage("power cut");

    var log = new ArrayList<Object>();
    store.cards().forEachReview(log::add);
    assertThat(log).isEmpty();
    desk().resume().orElseThrow().finish();
    store.cards().forEachReview(log::add);
    assertThat(log).hasSize(2);
  }

  @Test
  void aResponseTakenBackIsOpenAgain() {
    var run = started();
    run.respond(0, new Response.Chosen(0));

    run.withdraw(0);

    assertThat(run.response(0)).isEmpty();
    assertThat(desk().resume().orElseThrow().firstOpen()).isZero();
  }

  @Test
  void anAbandonedQuizIsNotResumed() {
    started().abandon();
    assertThat(desk().resume()).isEmpty();
    assertThat(desk().history(5)).isEmpty();
  }
}
