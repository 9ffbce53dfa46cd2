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
import javafx.scene.input.KeyCode;

/// Walks through the screens and keeps pictures: `Tour folder text`.
public final class Tour {
  private final Desk desk;
  private final Pictures pictures;

  private Tour(Desk desk, Path folder) {
    this.desk = desk;
    pictures = new Pictures(desk, folder);
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
        pictures.dress(theme, language, 100);
        for (var screen : List.of(ScreenId.TODAY, ScreenId.READ, ScreenId.SETTINGS)) {
          desk.run(() -> desk.context().navigation().go(screen));
          pictures.keep("%s-%s-%s".formatted(screen, theme, language.code()));
        }
      }
    }
  }

  private void panels() {
    pictures.dress(Theme.LIGHT, Language.FRENCH, 100);
    var document = desk.context().services().documents().list().getFirst().id();
    desk.run(() -> desk.context().navigation().open(Place.of(document, 4)));
    desk.press(KeyCode.J);
    desk.press(KeyCode.J);
    desk.press(KeyCode.RIGHT);
    desk.press(KeyCode.H);
    desk.press(KeyCode.RIGHT);
    pictures.keep("panel-reader-marks");
    desk.press(KeyCode.Z);
    pictures.keep("panel-card");
    desk.press(KeyCode.ESCAPE);
    desk.press(KeyCode.K, KeyCode.CONTROL);
    pictures.keep("panel-palette");
    desk.press(KeyCode.ESCAPE);
    desk.type("?");
    pictures.keep("panel-keys");
    desk.press(KeyCode.ESCAPE);
    desk.type("/");
    desk.run(() -> {});
    desk.type("suede");
    pictures.keep("panel-search");
    desk.press(KeyCode.ESCAPE);
    pictures.dress(Theme.DARK, Language.FRENCH, 150);
    pictures.keep("panel-zoom-150");
    pictures.dress(Theme.DARK, Language.FRENCH, 200);
    pictures.keep("panel-zoom-200");
  }
}
