package app.alinea.desktop.shell;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.screen.Toasts;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The toasts at the foot of the window; a new one takes the place of the last.
final class ToastLayer implements Toasts {
  private static final Duration PLAIN = Duration.seconds(4);
  private static final Duration WITH_ACTION = Duration.seconds(8);

  private final VBox node = new VBox();
  private final PauseTransition end = new PauseTransition();

  ToastLayer() {
    node.getStyleClass().add("toasts");
    node.setAlignment(Pos.BOTTOM_CENTER);
    node.setPickOnBounds(false);
    node.setMouseTransparent(false);
    end.setOnFinished(_ -> clear());
  }

  Node node() {
    return node;
  }

  @Override
  public void show(String message) {
    place(new HBox(Labels.wrapped(message)), PLAIN);
  }

  @Override
  public void show(String message, String action, Runnable does) {
    var button =
        Buttons.of(
            action,
            () -> {
              clear();
              does.run();
            },
            "toast-action");
    place(new HBox(Labels.wrapped(message), button), WITH_ACTION);
  }

  private void place(HBox toast, Duration time) {
    toast.getStyleClass().add("toast");
    toast.setMaxWidth(HBox.USE_PREF_SIZE);
    node.getChildren().setAll(toast);
    end.setDuration(time);
    end.playFromStart();
  }

  private void clear() {
    node.getChildren().clear();
  }
}
