package app.alinea.desktop.shell;

import app.alinea.desktop.screen.Shortcut;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Hands keys to shortcuts before the focused control sees them. Confined to the interface thread.
final class Keys {
  private final Supplier<List<Shortcut>> shortcuts;
  private final BooleanSupplier escape;
  private final BooleanSupplier blocked;
  private boolean swallowTyped;

  /// @param shortcuts those that work now
  /// @param escape goes back one step; says whether there was one
  /// @param blocked whether an overlay holds the focus
  Keys(Supplier<List<Shortcut>> shortcuts, BooleanSupplier escape, BooleanSupplier blocked) {
    this.shortcuts = shortcuts;
    this.escape = escape;
    this.blocked = blocked;
  }

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.ANY, this::handle);
  }

  private void handle(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_RELEASED) {
      return;
    }
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      swallowTyped = false;
    } else if (swallowTyped) {
      event.consume(); // the letter of a shortcut must not end up in the field it opened
      return;
    }
    if (!blocked.getAsBoolean() && fires(event)) {
      event.consume();
      swallowTyped = event.getEventType() == KeyEvent.KEY_PRESSED;
    } else if (isEscape(event) && escape.getAsBoolean()) {
      event.consume();
    }
  }

  private boolean fires(KeyEvent event) {
    var inField = isField(event.getTarget());
    for (var shortcut : shortcuts.get()) {
      var trigger = shortcut.trigger();
      if (trigger.matches(event)
          && !(inField && !trigger.worksInFields())
          && !pressesButton(event)) {
        shortcut.action().run();
        return true;
      }
    }
    return false;
  }

  private static boolean isEscape(KeyEvent event) {
    return event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE;
  }

  private static boolean isField(EventTarget target) {
    return switch (target) {
      case TextInputControl field -> field.isEditable();
      case ComboBox<?> box -> box.isEditable();
      case Spinner<?> spinner -> spinner.isEditable();
      default -> false;
    };
  }

  private static boolean pressesButton(KeyEvent event) {
    var presses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    return presses && event.getTarget() instanceof Node node && node instanceof ButtonBase;
  }
}
