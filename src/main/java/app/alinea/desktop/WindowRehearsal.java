package app.alinea.desktop;

import app.alinea.core.service.Installation;
import app.alinea.core.service.Opening;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// Opens the window, walks through its screens by keyboard and closes it, so that Java sees which
/// classes a start needs.
public final class WindowRehearsal {
  private static final Duration STEP = Duration.millis(400);

  /// Every screen in the order of the rail, a card answered on the way; the last one is remembered
  /// for the next start, and is the first.
  private static final List<Press> WALK =
      List.of(
          new Press(KeyCode.DIGIT2, true),
          new Press(KeyCode.DIGIT3, true),
          new Press(KeyCode.ENTER, false),
          new Press(KeyCode.DIGIT3, false),
          new Press(KeyCode.DIGIT4, true),
          new Press(KeyCode.DIGIT5, true),
          new Press(KeyCode.DIGIT6, true),
          new Press(KeyCode.DIGIT7, true),
          new Press(KeyCode.DIGIT1, true));

  private static final List<String> PLATFORM =
      List.of("com/sun/glass/ui/", "com/sun/prism/es2/", "com/sun/prism/d3d/", "com/sun/prism/ps/");
  private static final String CLASS = ".class";

  private WindowRehearsal() {}

  /// Returns when the walk is over.
  public static void walk(Installation installation, Supplier<Optional<Opening>> opening)
      throws IOException, InterruptedException {
    loadPlatform();
    DesktopMain.open(installation, opening, List.of(WindowRehearsal::start));
  }

  /// A rehearsal has no display, so that it never meets the half of JavaFX that draws on one.
  private static void loadPlatform() throws IOException {
    var graphics = Window.class.getModule();
    var reference =
        graphics
            .getLayer()
            .configuration()
            .findModule(graphics.getName())
            .orElseThrow()
            .reference();
    try (var reader = reference.open();
        var files = reader.list()) {
      files
          .filter(file -> file.endsWith(CLASS) && PLATFORM.stream().anyMatch(file::startsWith))
          .map(file -> file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
          .forEach(name -> Class.forName(graphics, name));
    }
  }

  private static void start() {
    var walk = new Timeline();
    var at = STEP;
    for (var press : WALK) {
      at = at.add(STEP);
      walk.getKeyFrames().add(new KeyFrame(at, _ -> window().ifPresent(press::in)));
    }
    walk.getKeyFrames()
        .add(new KeyFrame(at.add(STEP), _ -> window().ifPresent(WindowRehearsal::close)));
    waitForWindow(walk);
  }

  private static void waitForWindow(Timeline walk) {
    var wait = new Timeline();
    wait.setCycleCount(Animation.INDEFINITE);
    wait.getKeyFrames()
        .add(
            new KeyFrame(
                STEP,
                _ -> {
                  if (window().isPresent()) {
                    wait.stop();
                    walk.play();
                  }
                }));
    wait.play();
  }

  private static Optional<Window> window() {
    return Window.getWindows().stream().filter(Window::isShowing).findFirst();
  }

  private static void close(Window window) {
    Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  private record Press(KeyCode code, boolean control) {
    void in(Window window) {
      var scene = window.getScene();
      var target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
      for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
        Event.fireEvent(
            target,
            new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "", code, false, control, false, false));
      }
    }
  }
}
