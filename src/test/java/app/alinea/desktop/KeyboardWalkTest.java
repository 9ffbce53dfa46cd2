package app.alinea.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.QuestionStatus;
import app.alinea.core.quiz.QuizPlan;
import app.alinea.core.quiz.QuizPlan.Mode;
import app.alinea.core.study.Review;
import app.alinea.desktop.browse.BrowseScreen;
import app.alinea.desktop.quiz.QuizScreen;
import app.alinea.desktop.read.ReaderScreen;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.study.StudyScreen;
import app.alinea.desktop.testing.Desk;
import app.alinea.desktop.testing.EachSentence;
import app.alinea.desktop.testing.EveryForm;
import app.alinea.desktop.testing.SampleText;
import app.alinea.desktop.testing.TestStore;
import app.alinea.desktop.today.TodayScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Uses the real window by keyboard alone.
final class KeyboardWalkTest {
  @TempDir Path folder;

  @Test
  void studiesTwentyCardsWithUndoAndAWayToTheSource() throws IOException {
    try (var desk = open(SampleText.numbered(30), new EachSentence())) {
      desk.run(() -> desk.context().navigation().go(Destination.Study.EVERYTHING));
      for (var card = 0; card < 5; card++) {
        answer(desk);
      }
      desk.press(KeyCode.ENTER);
      desk.press(KeyCode.S);
      desk.press(KeyCode.ESCAPE);
      desk.press(KeyCode.DIGIT1);
      assertEquals(6, reviews(desk).size());

      typeNothingAndShow(desk);
      desk.press(KeyCode.U);

      assertEquals(5, reviews(desk).size());

      for (var card = 0; card < 15; card++) {
        answer(desk);
      }

      assertEquals(20, reviews(desk).size());
    }
  }

  @Test
  void takesATenQuestionQuizAtOnceAndGoesThroughItsErrors() throws IOException {
    try (var desk = open(SampleText.numbered(30), new EachSentence())) {
      prepare(desk, Mode.AT_ONCE);
      desk.press(KeyCode.ENTER);
      for (var question = 0; question < 10; question++) {
        desk.type("rien");
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.ENTER);
      }

      assertTrue(desk.words().contains("0 sur 10"), desk.words());

      desk.press(KeyCode.ENTER);

      assertTrue(desk.words().contains("ERREUR 1 SUR 10"), desk.words());

      desk.press(KeyCode.RIGHT);

      assertTrue(desk.words().contains("ERREUR 2 SUR 10"), desk.words());
    }
  }

  @Test
  void goesOnWithAnExamAfterLeavingIt() throws IOException {
    try (var desk = open(SampleText.FRENCH, new EveryForm())) {
      prepare(desk, Mode.EXAM);
      desk.press(KeyCode.ENTER);
      desk.press(KeyCode.DIGIT1, KeyCode.CONTROL);
      desk.run(() -> desk.context().navigation().go(ScreenId.QUIZ));

      assertTrue(desk.words().contains("Question 1 sur 6"), desk.words());
    }
  }

  @Test
  void sortsTheInboxAndTakesItBack() throws IOException {
    try (var desk = open(SampleText.FRENCH, new EveryForm())) {
      desk.run(() -> desk.context().navigation().go(ScreenId.BROWSE));
      desk.press(KeyCode.I);
      desk.press(KeyCode.A);
      desk.press(KeyCode.X);
      desk.press(KeyCode.DIGIT3);

      assertEquals(0, with(desk, QuestionStatus.DRAFT));
      assertEquals(1, with(desk, QuestionStatus.REJECTED));
      assertFalse(desk.words().isEmpty());

      desk.press(KeyCode.Z, KeyCode.CONTROL);
      desk.press(KeyCode.Z, KeyCode.CONTROL);

      assertEquals(2, with(desk, QuestionStatus.DRAFT));
    }
  }

  @Test
  void deletesARowAndBringsItBack() throws IOException {
    try (var desk = open(SampleText.FRENCH, new EveryForm())) {
      desk.run(() -> desk.context().navigation().go(ScreenId.BROWSE));
      var before = with(desk, QuestionStatus.ACCEPTED);

      desk.press(KeyCode.DOWN);
      desk.press(KeyCode.DELETE);

      assertEquals(before - 1, with(desk, QuestionStatus.ACCEPTED));

      desk.press(KeyCode.Z, KeyCode.CONTROL);

      assertEquals(before, with(desk, QuestionStatus.ACCEPTED));
    }
  }

  private static void answer(Desk desk) {
    typeNothingAndShow(desk);
    desk.press(KeyCode.DIGIT3);
  }

  private static void typeNothingAndShow(Desk desk) {
    desk.press(KeyCode.ENTER);
  }

  private static void prepare(Desk desk, Mode mode) {
    var document = desk.context().services().documents().list().getFirst().id();
    var plan = new QuizPlan(document, Set.of(), Set.of(), 10, mode, Optional.empty(), 5);
    desk.run(() -> desk.context().navigation().go(new Destination.NewQuiz(plan)));
  }

  private static List<Review> reviews(Desk desk) {
    var all = new ArrayList<Review>();
    desk.context().services().cards().forEachReview(all::add);
    return all;
  }

  private static long with(Desk desk, QuestionStatus status) {
    var services = desk.context().services();
    var document = services.documents().list().getFirst().id();
    return services.questions().ofDocument(document).stream()
        .filter(question -> question.status() == status)
        .count();
  }

  private Desk open(String text, app.alinea.core.question.QuestionGenerator generator)
      throws IOException {
    var file = folder.resolve("text.txt");
    Files.writeString(file, text);
    return Desk.open(
        TestStore.open(folder, generator),
        folder,
        List.of(file),
        List.of(
            TodayScreen::new,
            ReaderScreen::new,
            StudyScreen::new,
            QuizScreen::new,
            BrowseScreen::new));
  }
}
