package app.alinea.desktop.study;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Knows whether the key just pressed is only being held down: a held Space must not show a card
/// and grade it as well. It listens on the window, which hears of keys before any shortcut does.
final class HeldKeys {
  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
  private boolean repeated;

  /// Whether the newest key press repeats itself.
  boolean repeated() {
    return repeated;
  }

  /// Listens until the subscription ends.
  Subscription listen(Window window) {
    EventHandler<KeyEvent> pressed = event -> repeated = !down.add(event.getCode());
    EventHandler<KeyEvent> released =
        event -> {
          down.remove(event.getCode());
          repeated = false;
        };
    ChangeListener<Boolean> focus = (_, _, _) -> forget(); // a key may be let go elsewhere
    forget();
    window.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    window.addEventFilter(KeyEvent.KEY_RELEASED, released);
    window.focusedProperty().addListener(focus);
    return () -> {
      window.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
      window.removeEventFilter(KeyEvent.KEY_RELEASED, released);
      window.focusedProperty().removeListener(focus);
    };
  }

  private void forget() {
    down.clear();
    repeated = false;
  }
}
