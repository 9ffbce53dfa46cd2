package app.alinea.desktop.testing;

import app.alinea.core.language.Language;
import app.alinea.core.question.pipeline.PipelineGenerator;
import app.alinea.desktop.browse.BrowseScreen;
import app.alinea.desktop.quiz.QuizScreen;
import app.alinea.desktop.read.ReaderScreen;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Destination.Place;
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

/// Keeps pictures of every screen over a text, after some weeks of study: `Gallery folder text
/// width height`.
public final class Gallery {
  private static final int WEEKS_AS_DAYS = 24;
  private static final int PARAGRAPH = 26;

  private Gallery() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    int width = Integer.parseInt(arguments[2]);
    int height = Integer.parseInt(arguments[3]);
    var data = Files.createTempDirectory("gallery");
    var analyser = new ModelledAnalyser();
    var store = TestStore.open(data, new PipelineGenerator(analyser, analyser::morphology));
    try (var desk =
        Desk.open(
            store,
            data,
            List.of(Path.of(arguments[1])),
            List.of(
                TodayScreen::new,
                ReaderScreen::new,
                StudyScreen::new,
                QuizScreen::new,
                BrowseScreen::new,
                TopicsScreen::new,
                StatisticsScreen::new,
                SettingsScreen::new))) {
      var services = desk.context().services();
      var start = TestStore.CLOCK.instant().minus(Duration.ofDays(WEEKS_AS_DAYS));
      new PastStudy(services, start).study(WEEKS_AS_DAYS);
      var document = services.documents().list().getFirst().id();
      for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
        for (var language : Language.values()) {
          desk.run(() -> {
            desk.context().appearance().theme().set(theme);
            if (desk.context().texts().language() != language) {
              desk.context().texts().choose(language);
            }
          });
          for (var screen : ScreenId.values()) {
            Destination there =
                screen == ScreenId.READ
                    ? new Destination.Reader(Place.of(document, PARAGRAPH))
                    : new Destination.Plain(screen);
            desk.run(() -> desk.context().navigation().go(there));
            var name = "%s-%s-%s.png".formatted(screen, theme, language.code());
            var file = folder.resolve(name.toLowerCase(Locale.ROOT));
            desk.run(() -> Screenshots.take(desk.stage().getScene(), width, height, file));
          }
        }
      }
    }
    System.exit(0);
  }
}
