package app.alinea.desktop.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionId;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.Review;
import app.alinea.core.study.StudyScope;
import app.alinea.desktop.question.Outcome;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.study.StudyState.Answered;
import app.alinea.desktop.study.StudyState.Asking;
import app.alinea.desktop.study.StudyState.Finished;
import app.alinea.desktop.study.StudyState.Shown;
import app.alinea.desktop.testing.Bench;
import app.alinea.desktop.testing.EveryForm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StudyViewModelTest {
  @TempDir Path folder;
  private Bench bench;
  private StudyViewModel model;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, new EveryForm());
    model = new StudyViewModel(bench.context());
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void storesAnAnswerBeforeTheNextCardShows() {
    study("card", "cloze");

    model.goOn();
    model.grade(Grade.EASY);

    assertEquals("cloze", onShow());
    assertEquals(List.of(Grade.EASY), grades());
  }

  @Test
  void countsARightChoiceThatWasUnsureAsHard() {
    study("choice");
    var place = shown().answering().shownOrder().indexOf(0);

    model.choose(place, true);
    model.goOn();

    var review = log().getFirst();
    assertEquals(Grade.HARD, review.grade());
    assertTrue(review.evidence().unsure());
    assertEquals(Optional.of(place), review.evidence().chosen());
    assertEquals("Deux fois", review.evidence().optionsShown().get(place));
  }

  @Test
  void countsAWrongChoiceAsAgainWhateverIsPressed() {
    study("choice");
    var place = shown().answering().shownOrder().indexOf(1);

    model.choose(place, false);
    model.grade(Grade.EASY);

    assertEquals(List.of(Grade.AGAIN), grades());
  }

  @Test
  void letsTheLearnerJudgeANearMiss() {
    study("cloze");
    shown().answering().typed().set("Selv");

    model.show();

    var answered = assertInstanceOf(Answered.class, model.state().get());
    assertEquals(Outcome.NEAR, answered.outcome());
    assertTrue(answered.asksForGrade());

    model.grade(Grade.GOOD);

    assertEquals(List.of(Grade.GOOD), grades());
    assertEquals(Optional.of(true), log().getFirst().evidence().correct());
  }

  @Test
  void letsTheLearnerInsistThatAnotherAnswerIsRight() {
    study("short");
    shown().answering().typed().set("quarante milliers");

    model.show();
    model.insist();
    model.grade(Grade.HARD);

    assertEquals(List.of(Grade.HARD), grades());
  }

  @Test
  void forgivesSpellingInATypedAnswer() {
    study("cloze");
    shown().answering().typed().set("la SELVE");

    model.show();

    assertEquals(Outcome.RIGHT, assertInstanceOf(Answered.class, model.state().get()).outcome());
  }

  @Test
  void takesBackAnyNumberOfAnswers() {
    study("card", "cloze", "short");
    for (var card = 0; card < 3; card++) {
      model.goOn();
      model.goOn();
    }
    assertInstanceOf(Finished.class, model.state().get());

    model.undo();
    model.undo();
    model.undo();

    assertEquals("card", onShow());
    assertEquals(List.of(), grades());
  }

  @Test
  void goesToTheSentenceAndCountsAPeekAsAHint() {
    study("card");
    var anchor = shown().card().question().anchor();

    model.openSource();
    model.goOn();
    model.grade(Grade.EASY);

    assertEquals(List.of(new Destination.Reader(Destination.Place.of(anchor))), bench.visited());
    assertEquals(List.of(Grade.HARD), grades());
  }

  @Test
  void reportsAQuestionAndTakesTheReportBack() {
    study("card");

    model.flag();

    assertEquals(Set.of(QuestionFlag.REPORTED_BY_LEARNER), flags());

    bench.context().undo().undo();

    assertEquals(Set.of(), flags());
  }

  @Test
  void tellsWhatWasMissedAndWhatToReadAtTheEnd() {
    study("card", "cloze");
    model.goOn();
    model.grade(Grade.AGAIN);
    model.goOn();
    model.goOn();

    var ending = assertInstanceOf(Finished.class, model.state().get()).ending();

    assertEquals(2, ending.summary().answers());
    assertEquals(
        List.of("card"),
        ending.failed().stream().map(missed -> missed.question().id().value()).toList());
    assertEquals("1", ending.failed().getFirst().paragraph());
    assertEquals(Optional.of("1"), ending.toRead().map(StudyState.ToRead::paragraph));
  }

  @Test
  void showsAnEditedQuestionOnComingBack() {
    study("card");
    var questions = bench.context().services().questions();
    var before = shown().card().question();
    var form = new app.alinea.core.question.Form.Flashcard("Autrement dit ?", "Douze");
    questions.save(
        new app.alinea.core.question.Question(
            before.id(),
            form,
            before.anchor(),
            before.topics(),
            before.difficulty(),
            before.explanation(),
            before.provenance(),
            before.flags(),
            before.status(),
            true));

    model.resume();

    assertEquals(form, shown().card().question().form());
  }

  @Test
  void suspendsACardAndBringsItBack() {
    model.begin(StudyScope.of(List.of()));
    var card = shown().card().card().id();

    model.suspend();

    assertTrue(cards().find(card).orElseThrow().suspended());

    bench.context().undo().undo();

    assertEquals(false, cards().find(card).orElseThrow().suspended());
  }

  private void study(String... questions) {
    model.begin(
        new StudyScope(
            List.of(), Set.of(), List.of(questions).stream().map(QuestionId::new).toList()));
    assertInstanceOf(Asking.class, model.state().get());
  }

  private Shown shown() {
    return model.state().get().onShow().orElseThrow();
  }

  private String onShow() {
    return shown().card().question().id().value();
  }

  private Set<QuestionFlag> flags() {
    return bench
        .context()
        .services()
        .questions()
        .find(new QuestionId("card"))
        .orElseThrow()
        .flags();
  }

  private app.alinea.core.study.CardRepository cards() {
    return bench.context().services().cards();
  }

  private List<Review> log() {
    var reviews = new ArrayList<Review>();
    cards().forEachReview(reviews::add);
    return reviews;
  }

  private List<Grade> grades() {
    return log().stream().map(Review::grade).toList();
  }
}
