package app.alinea.desktop.shell;

import app.alinea.core.settings.SettingRepository;
import app.alinea.desktop.screen.ScreenId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Opens the window where it was closed.
final class WindowMemory {
  private static final String PLACE = "window.place";
  private static final String MAXIMIZED = "window.maximized";
  private static final String LAST_SCREEN = "window.screen";
  private static final Pattern NUMBERS = Pattern.compile("(-?\\d+) (-?\\d+) (\\d+) (\\d+)");
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /// How much of the window must lie on a display that is there now.
  private static final double VISIBLE = 100;

  /// What was stored, read before the window is there.
  record Remembered(Optional<Rectangle2D> place, boolean maximized, ScreenId screen) {
    static Remembered from(SettingRepository settings) {
      return new Remembered(
          settings.find(PLACE).flatMap(WindowMemory::parse),
          settings.find(MAXIMIZED).map(Boolean::valueOf).orElse(false),
          screen(settings.find(LAST_SCREEN).orElse("")));
    }

    private static ScreenId screen(String name) {
      for (var id : ScreenId.values()) {
        if (id.name().equals(name)) {
          return id;
        }
      }
      return ScreenId.TODAY;
    }
  }

  private WindowMemory() {}

  static void place(Stage stage, Remembered remembered) {
    var display = Screen.getPrimary().getVisualBounds();
    var standard = standard(display);
    stage.setWidth(standard.getWidth());
    stage.setHeight(standard.getHeight());
    if (stage.isShowing()) {
      // a small window that told why the store could not be opened stood elsewhere
      stage.setX(display.getMinX() + (display.getWidth() - stage.getWidth()) / 2);
      stage.setY(display.getMinY() + (display.getHeight() - stage.getHeight()) / 2);
    }
    visible(remembered)
        .ifPresent(place -> {
          stage.setX(place.getMinX());
          stage.setY(place.getMinY());
          stage.setWidth(place.getWidth());
          stage.setHeight(place.getHeight());
        });
    stage.setMaximized(remembered.maximized());
  }

  /// How large the window will be.
  static Dimension2D size(Remembered remembered) {
    var display = Screen.getPrimary().getVisualBounds();
    return remembered.maximized()
        ? new Dimension2D(display.getWidth(), display.getHeight())
        : visible(remembered)
            .map(place -> new Dimension2D(place.getWidth(), place.getHeight()))
            .orElseGet(() -> standard(display));
  }

  private static Dimension2D standard(Rectangle2D display) {
    return new Dimension2D(
        Math.min(WIDTH, display.getWidth()), Math.min(HEIGHT, display.getHeight()));
  }

  private static Optional<Rectangle2D> visible(Remembered remembered) {
    return remembered
        .place()
        .filter(place -> !Screen.getScreensForRectangle(shrunk(place)).isEmpty());
  }

  static void storePlace(Stage stage, BiConsumer<String, String> put) {
    put.accept(MAXIMIZED, Boolean.toString(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isIconified()) {
      put.accept(
          PLACE,
          "%d %d %d %d"
              .formatted(
                  Math.round(stage.getX()),
                  Math.round(stage.getY()),
                  Math.round(stage.getWidth()),
                  Math.round(stage.getHeight())));
    }
  }

  static void storeScreen(ScreenId screen, BiConsumer<String, String> put) {
    put.accept(LAST_SCREEN, screen.name());
  }

  static Optional<Rectangle2D> parse(String text) {
    var match = NUMBERS.matcher(text);
    return match.matches()
        ? Optional.of(
            new Rectangle2D(
                Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(3)),
                Integer.parseInt(match.group(4))))
        : Optional.empty();
  }

  private static Rectangle2D shrunk(Rectangle2D place) {
    return new Rectangle2D(place.getMinX() + VISIBLE, place.getMinY(), 1, 1);
  }
}
