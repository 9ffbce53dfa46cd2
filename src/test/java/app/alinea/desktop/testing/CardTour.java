package app.alinea.desktop.testing;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionGenerator;
import app.alinea.core.question.pipeline.PipelineGenerator;
import app.alinea.core.quiz.QuizPlan;
import app.alinea.desktop.browse.BrowseScreen;
import app.alinea.desktop.quiz.QuizScreen;
import app.alinea.desktop.read.ReaderScreen;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.study.StudyScreen;
import app.alinea.desktop.theme.Theme;
import app.alinea.desktop.today.TodayScreen;
import app.alinea.linguistics.ModelledAnalyser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

/// Walks through study, quiz and browse and keeps pictures: `CardTour folder [text]`. Without a
/// text it shows the sample with one question of every form, with one its generated questions.
public final class CardTour {
  private final Desk desk;
  private final Pictures pictures;

  private CardTour(Desk desk, Path folder) {
    this.desk = desk;
    pictures = new Pictures(desk, folder);
  }

  public static void main(String[] arguments) throws IOException {
    var data = Files.createTempDirectory("tour");
    var text = data.resolve("ligue.txt");
    QuestionGenerator generator = new EveryForm();
    if (arguments.length > 1) {
      text = Path.of(arguments[1]);
      var analyser = new ModelledAnalyser();
      generator = new PipelineGenerator(analyser, analyser::morphology);
    } else {
      Files.writeString(text, SampleText.FRENCH);
    }
    try (var desk =
        Desk.open(
            TestStore.open(data, generator),
            data,
            List.of(text),
            List.of(
                TodayScreen::new,
                ReaderScreen::new,
                StudyScreen::new,
                QuizScreen::new,
                BrowseScreen::new))) {
      var tour = new CardTour(desk, Path.of(arguments[0]));
      tour.browse();
      tour.study();
      tour.quiz();
    }
    System.exit(0);
  }

  private void study() {
    desk.run(() -> desk.context().navigation().go(ScreenId.STUDY));
    for (var card = 1; card <= 8; card++) {
      pictures.keep("study-%d-ask".formatted(card));
      desk.press(card % 2 == 0 ? KeyCode.A : KeyCode.SPACE);
      desk.press(KeyCode.ENTER);
      pictures.keep("study-%d-answer".formatted(card));
      desk.press(KeyCode.DIGIT1);
    }
    pictures.keep("study-end");
    for (var theme : Theme.values()) {
      for (var language : Language.values()) {
        pictures.dress(theme, language, 100);
        pictures.keep("study-look-%s-%s".formatted(theme, language.code()));
      }
    }
    pictures.dress(Theme.LIGHT, Language.FRENCH, 200);
    pictures.keep("study-zoom-200");
    pictures.dress(Theme.LIGHT, Language.FRENCH, 100);
  }

  private void browse() {
    desk.run(() -> desk.context().navigation().go(ScreenId.BROWSE));
    pictures.keep("browse");
    for (var row = 1; row <= 6; row++) {
      desk.press(KeyCode.DOWN);
      pictures.keep("browse-row-%d".formatted(row));
    }
    looks("browse");
    desk.press(KeyCode.I);
    desk.press(KeyCode.DOWN);
    pictures.keep("browse-inbox");
    desk.press(KeyCode.X);
    pictures.keep("browse-rejected");
    desk.press(KeyCode.I);
    desk.press(KeyCode.DOWN);
    desk.press(KeyCode.DOWN, KeyCode.SHIFT);
    desk.press(KeyCode.DOWN, KeyCode.SHIFT);
    pictures.keep("browse-several");
  }

  private void quiz() {
    desk.run(() -> desk.context().navigation().go(ScreenId.QUIZ));
    pictures.keep("quiz-set-up");
    desk.press(KeyCode.ENTER);
    for (var question = 1; question <= 6; question++) {
      desk.press(KeyCode.B);
      if (question < 4) {
        pictures.keep("quiz-once-%d".formatted(question));
      }
      desk.press(KeyCode.ENTER);
      desk.press(KeyCode.ENTER);
    }
    var document = desk.context().services().documents().list().getFirst().id();
    var plan =
        new QuizPlan(
            document,
            Set.of(),
            Set.of(),
            40,
            QuizPlan.Mode.EXAM,
            Optional.of(Duration.ofMinutes(10)),
            3);
    desk.run(() -> desk.context().navigation().go(new Destination.NewQuiz(plan)));
    pictures.keep("quiz-unfinished");
    desk.press(KeyCode.ENTER);
    for (var question = 1; question <= 4; question++) {
      desk.press(KeyCode.B);
      desk.press(KeyCode.RIGHT);
    }
    desk.press(KeyCode.F);
    pictures.keep("quiz-exam");
    looks("quiz-exam");
    desk.press(KeyCode.ENTER, KeyCode.CONTROL);
    pictures.keep("quiz-confirm");
    desk.press(KeyCode.TAB);
    desk.press(KeyCode.ENTER);
    desk.run(() -> {
      if (desk.stage().getScene().lookup(".danger") instanceof Button button) {
        button.fire();
      }
    });
    pictures.keep("quiz-report");
    looks("quiz-report");
    desk.press(KeyCode.ENTER);
    pictures.keep("quiz-walk");
    desk.press(KeyCode.ESCAPE);
    desk.run(() -> desk.context().navigation().go(new Destination.NewQuiz(plan)));
    pictures.keep("quiz-history");
  }

  private void looks(String name) {
    for (var theme : Theme.values()) {
      pictures.dress(theme, Language.ENGLISH, 100);
      pictures.keep("%s-%s-en".formatted(name, theme));
    }
    pictures.dress(Theme.LIGHT, Language.FRENCH, 200);
    pictures.keep(name + "-zoom-200");
    pictures.dress(Theme.LIGHT, Language.FRENCH, 100);
  }
}
