package app.alinea.desktop.testing;

import app.alinea.core.language.Language;
import app.alinea.desktop.read.ReaderScreen;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.settings.SettingsScreen;
import app.alinea.desktop.theme.Theme;
import app.alinea.desktop.today.TodayScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/// Walks through the screens and keeps pictures: `Tour folder text`.
public final class Tour {
  private static final int[][] SIZES = {{1280, 800}, {1920, 1080}};

  private final Desk desk;
  private final Path folder;

  private Tour(Desk desk, Path folder) {
    this.desk = desk;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    var data = Files.createTempDirectory("tour");
    try (var desk =
        Desk.open(
            data,
            List.of(Path.of(arguments[1])),
            List.of(TodayScreen::new, ReaderScreen::new, SettingsScreen::new))) {
      var tour = new Tour(desk, Path.of(arguments[0]));
      tour.screens();
      tour.panels();
    }
    System.exit(0);
  }

  private void screens() {
    for (var theme : Theme.values()) {
      for (var language : Language.values()) {
        dress(theme, language, 100);
        for (var screen : List.of(ScreenId.TODAY, ScreenId.READ, ScreenId.SETTINGS)) {
          desk.run(() -> desk.context().navigation().go(screen));
          keep("%s-%s-%s".formatted(screen, theme, language.code()));
        }
      }
    }
  }

  private void panels() {
    dress(Theme.LIGHT, Language.FRENCH, 100);
    var document = desk.context().services().documents().list().getFirst().id();
    desk.run(() -> desk.context().navigation().open(Place.of(document, 4)));
    desk.press(KeyCode.J);
    desk.press(KeyCode.J);
    desk.press(KeyCode.RIGHT);
    desk.press(KeyCode.H);
    desk.press(KeyCode.RIGHT);
    keep("panel-reader-marks");
    desk.press(KeyCode.Z);
    keep("panel-card");
    desk.press(KeyCode.ESCAPE);
    desk.press(KeyCode.K, KeyCode.CONTROL);
    keep("panel-palette");
    desk.press(KeyCode.ESCAPE);
    desk.type("?");
    keep("panel-keys");
    desk.press(KeyCode.ESCAPE);
    desk.type("/");
    desk.run(() -> {});
    desk.type("suede");
    keep("panel-search");
    desk.press(KeyCode.ESCAPE);
    dress(Theme.DARK, Language.FRENCH, 150);
    keep("panel-zoom-150");
    dress(Theme.DARK, Language.FRENCH, 200);
    keep("panel-zoom-200");
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
