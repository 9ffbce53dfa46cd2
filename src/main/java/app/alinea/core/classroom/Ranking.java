package app.alinea.core.classroom;

/// What participants learn of each other's results.
public enum Ranking {
  /// Ranks, a table of the first, a podium.
  RANKS,
  /// Everybody sees their own points and nobody's rank.
  POINTS_ONLY
}
