package app.alinea.desktop.classroom;

import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.theme.Stylesheets;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The window for the wall: on the second screen and over all of it where there is one, otherwise
/// in a window of its own that can be moved there.
final class ProjectorWindow {
  private static final double SHARE_OF_ONLY_SCREEN = 0.8;

  private final Stage stage = new Stage();
  private final ProjectorView view;
  private final HostVerbs verbs;
  private Subscription following = Subscription.EMPTY;

  ProjectorWindow(HostModel host, ScreenContext context, HostVerbs verbs) {
    this.verbs = verbs;
    view = new ProjectorView(host, context);
    var scene = new Scene(view);
    new Stylesheets(context.appearance()).dress(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.setTitle(context.texts().get("classroom.projector.title"));
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setScene(scene);
    stage.setOnHidden(_ -> following.unsubscribe());
  }

  /// @param beside the teacher's own scene, whose screen is left to the teacher
  void show(Optional<Scene> beside) {
    var other = beside.map(Scene::getWindow).flatMap(SecondScreen::beside);
    var area = other.orElseGet(Screen::getPrimary).getVisualBounds();
    double share = other.isPresent() ? 1 : SHARE_OF_ONLY_SCREEN;
    stage.setX(area.getMinX());
    stage.setY(area.getMinY());
    stage.setWidth(area.getWidth() * share);
    stage.setHeight(area.getHeight() * share);
    following = view.listen();
    stage.show();
    stage.setFullScreen(other.isPresent());
  }

  /// The presenter's remote sends keys to whatever window has the focus.
  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE, PAGE_DOWN, RIGHT, ENTER -> verbs.next();
      case F11, F -> stage.setFullScreen(!stage.isFullScreen());
      case ESCAPE -> leave();
      case W -> verbs.project();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void leave() {
    if (stage.isFullScreen()) {
      stage.setFullScreen(false);
    } else {
      verbs.project();
    }
  }

  boolean isShowing() {
    return stage.isShowing();
  }

  void close() {
    stage.close();
  }
}
