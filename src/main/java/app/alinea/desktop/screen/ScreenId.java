package app.alinea.desktop.screen;

/// The screens, those of the rail in its order.
public enum ScreenId {
  TODAY,
  READ,
  STUDY,
  QUIZ,
  BROWSE,
  TOPICS,
  STATISTICS,
  CLASS,
  SETTINGS;

  /// Whether the rail leads to it; the others are reached from a screen of the rail.
  public boolean isOnRail() {
    return this != TOPICS;
  }
}
