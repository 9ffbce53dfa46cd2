package app.alinea.desktop.testing;

import app.alinea.core.language.Language;
import app.alinea.desktop.theme.Theme;
import java.nio.file.Path;
import java.util.Locale;

/// Dresses the window and keeps pictures of it in both sizes that screens are judged at.
record Pictures(Desk desk, Path folder) {
  private static final int[][] SIZES = {{1280, 800}, {1920, 1080}};

  void dress(Theme theme, Language language, int zoom) {
    desk.run(() -> {
      desk.context().appearance().theme().set(theme);
      desk.context().appearance().zoom().set(zoom);
      if (desk.context().texts().language() != language) {
        desk.context().texts().choose(language);
      }
    });
  }

  void keep(String name) {
    for (var size : SIZES) {
      var file = "%s-%d.png".formatted(name, size[0]).toLowerCase(Locale.ROOT);
      desk.run(
          () -> Screenshots.take(desk.stage().getScene(), size[0], size[1], folder.resolve(file)));
    }
  }
}
