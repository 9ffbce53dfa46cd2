package app.alinea.desktop.browse;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Tab leave a text area instead of putting a tabulator into it.
final class TabLeaves {
  private TabLeaves() {}

  static void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB
        && !event.isShortcutDown()
        && event.getSource() instanceof Node area) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
