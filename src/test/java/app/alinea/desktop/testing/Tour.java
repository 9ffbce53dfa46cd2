package app.alinea.desktop.testing;

import app.alinea.core.language.Language;
import app.alinea.desktop.read.ReaderScreen;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.theme.Theme;
import app.alinea.desktop.today.TodayScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Walks through the screens and keeps pictures: `Tour [folder] [seed]`.
public final class Tour {
  private static final int[][] SIZES = {{1280, 800}, {1920, 1080}};

  private Tour() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    var data = Files.createTempDirectory("tour");
    try (var desk =
        Desk.open(
            data, List.of(Path.of(arguments[1])), List.of(TodayScreen::new, ReaderScreen::new))) {
      for (var screen : List.of(ScreenId.TODAY, ScreenId.READ)) {
        for (var theme : Theme.values()) {
          for (var language : Language.values()) {
            for (var size : SIZES) {
              desk.run(() -> {
                desk.context().appearance().theme().set(theme);
                if (desk.context().texts().language() != language) {
                  desk.context().texts().choose(language);
                }
                desk.context().navigation().go(screen);
              });
              var name =
                  "%s-%s-%s-%d.png"
                      .formatted(screen, theme, language.code(), size[0])
                      .toLowerCase(Locale.ROOT);
              desk.run(() ->
                  Screenshots.take(
                      desk.stage().getScene(), size[0], size[1], folder.resolve(name)));
            }
          }
        }
      }
    }
    System.exit(0);
  }
}
