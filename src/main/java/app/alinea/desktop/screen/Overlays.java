package app.alinea.desktop.screen;

import javafx.scene.Node;

/// Panels over the window that keep the focus until they are closed; Esc closes them.
public interface Overlays {
  /// @param content takes the focus in its first field or button
  void show(Node content);

  void close();

  /// Asks before something that undo cannot take back.
  ///
  /// @param confirm what the button says that goes ahead
  void confirm(String title, String message, String confirm, Runnable does);
}
