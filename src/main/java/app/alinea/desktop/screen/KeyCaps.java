package app.alinea.desktop.screen;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What keys are called and which digit they carry.
final class KeyCaps {
  /// The top row of a French keyboard without Shift, digits 1 to 9.
  private static final String FRENCH_TOP_ROW = "&é\"'(-è_ç";

  private KeyCaps() {}

  /// @return 1 to 9, or 0 for another key
  static int digitOf(KeyEvent event) {
    var code = event.getCode();
    if (code.isDigitKey() || code.isKeypadKey()) {
      var name = code.getName();
      var last = name.charAt(name.length() - 1);
      return Character.isDigit(last) ? last - '0' : 0;
    }
    var text = event.getText();
    return text.length() == 1 ? FRENCH_TOP_ROW.indexOf(text.charAt(0)) + 1 : 0;
  }

  static String of(KeyCodeCombination keys) {
    var name =
        switch (keys.getCode()) {
          case UP -> "↑";
          case DOWN -> "↓";
          case LEFT -> "←";
          case RIGHT -> "→";
          case ENTER -> "↵";
          case ESCAPE -> "Esc";
          case BACK_SPACE -> "⌫";
          case DELETE -> "⌦";
          case SPACE -> "␣";
          default -> keys.getCode().getName();
        };
    var shifted = keys.getShift() == KeyCombination.ModifierValue.DOWN ? "⇧ " + name : name;
    return keys.getShortcut() == KeyCombination.ModifierValue.DOWN ? control(shifted) : shifted;
  }

  static String control(String key) {
    return (onMac() ? "⌘ " : "Ctrl ") + key;
  }

  private static boolean onMac() {
    return new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN)
        .getDisplayText()
        .contains("⌘");
  }
}
