package app.alinea.core.study;

/// When new cards come in a session.
public enum NewCards {
  /// At even distances among the reviews.
  AMONG_REVIEWS,
  BEFORE_REVIEWS,
  AFTER_REVIEWS
}
