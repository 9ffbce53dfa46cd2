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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

/// Walks through study, quiz and browse and keeps pictures: `CardTour folder [text]`. Without a
/// text it shows the sample with one question of every form, with one its generated questions.
public final class CardTour {
  private static final int[][] SIZES = {{1280, 800}, {1920, 1080}};

  private final Desk desk;
  private final Path folder;

  private CardTour(Desk desk, Path folder) {
    this.desk = desk;
    this.folder = folder;
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
      keep("study-%d-ask".formatted(card));
      desk.press(card % 2 == 0 ? KeyCode.A : KeyCode.SPACE);
      desk.press(KeyCode.ENTER);
      keep("study-%d-answer".formatted(card));
      desk.press(KeyCode.DIGIT1);
    }
    keep("study-end");
    for (var theme : Theme.values()) {
      for (var language : Language.values()) {
        dress(theme, language, 100);
        keep("study-look-%s-%s".formatted(theme, language.code()));
      }
    }
    dress(Theme.LIGHT, Language.FRENCH, 200);
    keep("study-zoom-200");
    dress(Theme.LIGHT, Language.FRENCH, 100);
  }

  private void browse() {
    desk.run(() -> desk.context().navigation().go(ScreenId.BROWSE));
    keep("browse");
    for (var row = 1; row <= 6; row++) {
      desk.press(KeyCode.DOWN);
      keep("browse-row-%d".formatted(row));
    }
    looks("browse");
    desk.press(KeyCode.I);
    desk.press(KeyCode.DOWN);
    keep("browse-inbox");
    desk.press(KeyCode.X);
    keep("browse-rejected");
    desk.press(KeyCode.I);
    desk.press(KeyCode.DOWN);
    desk.press(KeyCode.DOWN, KeyCode.SHIFT);
    desk.press(KeyCode.DOWN, KeyCode.SHIFT);
    keep("browse-several");
  }

  private void quiz() {
    desk.run(() -> desk.context().navigation().go(ScreenId.QUIZ));
    keep("quiz-set-up");
    desk.press(KeyCode.ENTER);
    for (var question = 1; question <= 6; question++) {
      desk.press(KeyCode.B);
      if (question < 4) {
        keep("quiz-once-%d".formatted(question));
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
    keep("quiz-unfinished");
    desk.press(KeyCode.ENTER);
    for (var question = 1; question <= 4; question++) {
      desk.press(KeyCode.B);
      desk.press(KeyCode.RIGHT);
    }
    desk.press(KeyCode.F);
    keep("quiz-exam");
    looks("quiz-exam");
    desk.press(KeyCode.ENTER, KeyCode.CONTROL);
    keep("quiz-confirm");
    desk.press(KeyCode.TAB);
    desk.press(KeyCode.ENTER);
    desk.run(() -> {
      if (desk.stage().getScene().lookup(".danger") instanceof Button button) {
        button.fire();
      }
    });
    keep("quiz-report");
    looks("quiz-report");
    desk.press(KeyCode.ENTER);
    keep("quiz-walk");
    desk.press(KeyCode.ESCAPE);
    desk.run(() -> desk.context().navigation().go(new Destination.NewQuiz(plan)));
    keep("quiz-history");
  }

  private void looks(String name) {
    for (var theme : Theme.values()) {
      dress(theme, Language.ENGLISH, 100);
      keep("%s-%s-en".formatted(name, theme));
    }
    dress(Theme.LIGHT, Language.FRENCH, 200);
    keep(name + "-zoom-200");
    dress(Theme.LIGHT, Language.FRENCH, 100);
  }

  private void dress(Theme theme, Language language, int zoom) {
    desk.run(() -> {
      desk.context().appearance().theme().set(theme);
      desk.context().appearance().zoom().set(zoom);
      if (desk.context().texts().language() != language) {
        desk.context().texts().choose(language);
      }
    });
  }

  private void keep(String name) {
    for (var size : SIZES) {
      var file = "%s-%d.png".formatted(name, size[0]).toLowerCase(Locale.ROOT);
      desk.run(
          () -> Screenshots.take(desk.stage().getScene(), size[0], size[1], folder.resolve(file)));
    }
  }
}
