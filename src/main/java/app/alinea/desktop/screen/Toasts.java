package app.alinea.desktop.screen;

/// Short messages at the foot of the window that go away by themselves.
public interface Toasts {
  void show(String message);

  /// @param action what its button says
  void show(String message, String action, Runnable does);
}
