package app.alinea.core.classroom;

/// How answers become points.
public enum Scoring {
  /// Right answers rank first; speed and streaks only part those with as many right answers.
  ACCURACY_FIRST,
  /// Right answers alone count.
  NO_SPEED
}
