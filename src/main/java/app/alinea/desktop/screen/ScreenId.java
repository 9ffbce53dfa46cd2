package app.alinea.desktop.screen;

/// The screens of the rail, in its order.
public enum ScreenId {
  TODAY,
  READ,
  STUDY,
  QUIZ,
  BROWSE,
  STATISTICS,
  SETTINGS
}
