package app.alinea.desktop.screen;

import app.alinea.core.service.SafetyCopies;

/// Puts an earlier copy of the store in its place while the program runs.
public interface StoreSwitch {
  /// Closes the store, restores the copy, and opens the window on it anew.
  void restore(SafetyCopies.SafetyCopy copy);
}
