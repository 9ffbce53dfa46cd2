package app.alinea.desktop.theme;

/// The colours of the window.
public enum Theme {
  LIGHT,
  SEPIA,
  DARK
}
