package app.alinea.desktop.testing;

import app.alinea.core.document.DocumentId;
import app.alinea.core.language.Language;
import app.alinea.core.library.GenerationOptions;
import app.alinea.core.library.ImportOutcome;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.pipeline.PipelineGenerator;
import app.alinea.core.quiz.QuizPlan;
import app.alinea.core.service.Services;
import app.alinea.core.task.Progress;
import app.alinea.desktop.browse.BrowseScreen;
import app.alinea.desktop.classroom.ClassScreen;
import app.alinea.desktop.quiz.QuizScreen;
import app.alinea.desktop.read.ReaderScreen;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.settings.SettingsScreen;
import app.alinea.desktop.statistics.StatisticsScreen;
import app.alinea.desktop.study.StudyScreen;
import app.alinea.desktop.theme.Theme;
import app.alinea.desktop.today.TodayScreen;
import app.alinea.desktop.topics.TopicsScreen;
import app.alinea.linguistics.ModelledAnalyser;
import app.alinea.testing.PastStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

/// Keeps pictures of every screen over a text, after some weeks of study: `Gallery folder text
/// width height`.
public final class Gallery {
  private static final int WEEKS_AS_DAYS = 24;
  private static final int PARAGRAPH = 26;

  private static final List<Function<ScreenContext, Screen>> SCREENS =
      List.of(
          TodayScreen::new,
          ReaderScreen::new,
          StudyScreen::new,
          QuizScreen::new,
          BrowseScreen::new,
          TopicsScreen::new,
          StatisticsScreen::new,
          ClassScreen::new,
          SettingsScreen::new);

  private static final FakeNetwork NETWORK = new FakeNetwork();
  private static final HeldClass CLASS = new HeldClass(NETWORK);

  /// Every picture, in the order taken; another one is one line.
  private static final List<Picture> PICTURES =
      List.of(
          new Picture("today", to(ScreenId.TODAY)),
          new Picture(
              "read",
              desk -> go(desk, new Destination.Reader(Place.of(document(desk), PARAGRAPH)))),
          new Picture("study", desk -> go(desk, Destination.Study.EVERYTHING)),
          new Picture("study-answer", Gallery::answer),
          new Picture("quiz", desk -> go(desk, new Destination.NewQuiz(exam(desk)))),
          new Picture("exam", Gallery::sitExam),
          new Picture("report", Gallery::endExam),
          new Picture("browse", desk -> browse(desk, Set.of())),
          new Picture("inbox", desk -> browse(desk, Set.of(QuestionStatus.DRAFT))),
          new Picture("topics", to(ScreenId.TOPICS)),
          new Picture("statistics", to(ScreenId.STATISTICS)),
          new Picture("class", to(ScreenId.CLASS)),
          new Picture("class-lobby", CLASS::lobby),
          new Picture("class-question", CLASS::question),
          new Picture("wall-question", CLASS::question),
          new Picture("class-answer", CLASS::answer),
          new Picture("wall-answer", CLASS::answer),
          new Picture("wall-podium", CLASS::end),
          new Picture("class-report", CLASS::report),
          new Picture("settings", to(ScreenId.SETTINGS)),
          new Picture("palette", desk -> desk.press(KeyCode.K, KeyCode.CONTROL)));

  /// @param way brings the window to what is to be seen
  private record Picture(String name, Consumer<Desk> way) {}

  private Gallery() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    int width = Integer.parseInt(arguments[2]);
    int height = Integer.parseInt(arguments[3]);
    var data = Files.createTempDirectory("gallery");
    var analyser = new ModelledAnalyser();
    var store =
        TestStore.open(data, new PipelineGenerator(analyser, analyser::morphology), NETWORK);
    bringIn(Path.of(arguments[1]), store.services());
    try (var desk = Desk.open(store, data, List.of(), SCREENS)) {
      var start = TestStore.CLOCK.instant().minus(Duration.ofDays(WEEKS_AS_DAYS));
      new PastStudy(desk.context().services(), start).study(WEEKS_AS_DAYS);
      for (var picture : PICTURES) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
          for (var language : Language.values()) {
            dress(desk, theme, language);
            picture.way().accept(desk);
            var name = "%s-%s-%s.png".formatted(picture.name(), theme, language.code());
            var file = folder.resolve(name.toLowerCase(Locale.ROOT));
            var scene = scene(desk, picture);
            desk.run(() -> Screenshots.take(scene, width, height, file));
          }
        }
      }
    }
    System.exit(0);
  }

  private static Scene scene(Desk desk, Picture picture) {
    return picture.name().startsWith("wall")
        ? CLASS.wall(desk).getScene()
        : desk.stage().getScene();
  }

  /// Here and not in the window: on a busy machine it takes longer than a window may.
  private static void bringIn(Path text, Services services) {
    if (services.library().importFile(text, Progress.NONE)
        instanceof ImportOutcome.Imported imported) {
      var id = imported.document().id();
      services.library().generate(id, GenerationOptions.ALL, Progress.NONE);
    }
  }

  private static void dress(Desk desk, Theme theme, Language language) {
    desk.run(() -> {
      desk.context().appearance().theme().set(theme);
      if (desk.context().texts().language() != language) {
        desk.context().texts().choose(language);
      }
    });
  }

  private static Consumer<Desk> to(ScreenId screen) {
    return desk -> go(desk, new Destination.Plain(screen));
  }

  private static void go(Desk desk, Destination there) {
    desk.run(() -> desk.context().navigation().go(there));
  }

  private static DocumentId document(Desk desk) {
    return desk.context().services().documents().list().getFirst().id();
  }

  private static void answer(Desk desk) {
    go(desk, Destination.Study.EVERYTHING);
    desk.press(KeyCode.SPACE);
  }

  private static void browse(Desk desk, Set<QuestionStatus> statuses) {
    var filter = new QuestionFilter(Set.of(), Set.of(), Set.of(), statuses, Set.of(), "");
    go(desk, new Destination.Browse(filter, Optional.empty()));
  }

  private static QuizPlan exam(Desk desk) {
    return new QuizPlan(
        document(desk),
        Set.of(),
        Set.of(),
        20,
        QuizPlan.Mode.EXAM,
        Optional.of(Duration.ofMinutes(15)),
        3);
  }

  private static void sitExam(Desk desk) {
    go(desk, new Destination.NewQuiz(exam(desk)));
    desk.press(KeyCode.ENTER);
    for (var question = 1; question <= 6; question++) {
      desk.press(KeyCode.B);
      desk.press(KeyCode.ENTER);
    }
    desk.press(KeyCode.F);
  }

  private static void endExam(Desk desk) {
    desk.press(KeyCode.ENTER, KeyCode.CONTROL);
    desk.run(() -> {
      if (desk.stage().getScene().lookup(".danger") instanceof Button button) {
        button.fire();
      }
    });
  }
}
