package app.alinea.desktop.screen;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key, what it says in the list of keys, and what it does.
///
/// The window looks for shortcuts before the focused control does. Keys without Ctrl or Alt are
/// left to text fields; Space and Enter are left to a focused button as well.
///
/// @param trigger when it fires
/// @param label what it does, for people
/// @param action runs on the interface thread
public record Shortcut(Trigger trigger, String label, Runnable action) {

  /// A key by its place on the keyboard: letters, arrows, Space, with or without Ctrl.
  public static Shortcut key(KeyCode code, String label, Runnable action) {
    return new Shortcut(new Trigger.Pressed(new KeyCodeCombination(code)), label, action);
  }

  /// Shift with a key.
  public static Shortcut shift(KeyCode code, String label, Runnable action) {
    var keys = new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    return new Shortcut(new Trigger.Pressed(keys), label, action);
  }

  /// Ctrl (Command on a Mac) with a key.
  public static Shortcut control(KeyCode code, String label, Runnable action) {
    var keys = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    return new Shortcut(new Trigger.Pressed(keys), label, action);
  }

  /// A character however the keyboard makes it: `?`, `/`, `@`.
  public static Shortcut character(char wanted, String label, Runnable action) {
    return new Shortcut(new Trigger.Typed(wanted), label, action);
  }

  /// A digit of the top row or the number pad; on a French keyboard without Shift.
  ///
  /// @param digit 1 to 9
  public static Shortcut digit(int digit, String label, Runnable action) {
    return new Shortcut(new Trigger.Digit(digit, false), label, action);
  }

  /// Ctrl with a digit, 1 to 9.
  public static Shortcut controlDigit(int digit, String label, Runnable action) {
    return new Shortcut(new Trigger.Digit(digit, true), label, action);
  }

  /// Ctrl with plus, minus or zero, wherever the keyboard has them.
  public static Shortcut zoom(Zoom zoom, String label, Runnable action) {
    return new Shortcut(new Trigger.Zooming(zoom), label, action);
  }

  /// Ways to change the size of everything.
  public enum Zoom {
    IN("+", KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS),
    OUT("−", KeyCode.MINUS, KeyCode.SUBTRACT),
    NORMAL("0", KeyCode.DIGIT0, KeyCode.NUMPAD0);

    private final String display;
    private final Set<KeyCode> codes;

    Zoom(String display, KeyCode... codes) {
      this.display = display;
      this.codes = Set.of(codes);
    }
  }

  /// When a shortcut fires.
  public sealed interface Trigger {
    boolean matches(KeyEvent event);

    /// What stands on the key cap.
    String display();

    /// Whether it fires while somebody types into a field.
    boolean worksInFields();

    /// A key goes down.
    record Pressed(KeyCodeCombination keys) implements Trigger {
      /// With Ctrl these belong to the field somebody types into.
      private static final Set<KeyCode> EDITING =
          Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z);

      @Override
      public boolean matches(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
      }

      @Override
      public String display() {
        return KeyCaps.of(keys);
      }

      @Override
      public boolean worksInFields() {
        return (keys.getShortcut() == KeyCombination.ModifierValue.DOWN
                && !EDITING.contains(keys.getCode()))
            || keys.getAlt() == KeyCombination.ModifierValue.DOWN
            || keys.getCode().isFunctionKey();
      }
    }

    /// A character is typed.
    record Typed(char character) implements Trigger {
      @Override
      public boolean matches(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
            && event.getCharacter().equalsIgnoreCase(String.valueOf(character));
      }

      @Override
      public String display() {
        return String.valueOf(character);
      }

      @Override
      public boolean worksInFields() {
        return false;
      }
    }

    /// A zoom key goes down with Ctrl.
    record Zooming(Zoom zoom) implements Trigger {
      @Override
      public boolean matches(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED
            && event.isShortcutDown()
            && zoom.codes.contains(event.getCode());
      }

      @Override
      public String display() {
        return KeyCaps.control(zoom.display);
      }

      @Override
      public boolean worksInFields() {
        return true;
      }
    }

    /// A digit key goes down.
    record Digit(int digit, boolean withControl) implements Trigger {
      @Override
      public boolean matches(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED
            && event.isShortcutDown() == withControl
            && !event.isAltDown()
            && KeyCaps.digitOf(event) == digit;
      }

      @Override
      public String display() {
        return withControl ? KeyCaps.control(Integer.toString(digit)) : Integer.toString(digit);
      }

      @Override
      public boolean worksInFields() {
        return withControl;
      }
    }
  }
}
