package app.alinea.desktop.read;

import app.alinea.core.document.TextSpan;

/// Something drawn on a stretch of a paragraph's text.
record Mark(Kind kind, TextSpan span) {
  /// Marks lie behind the text in this order, lines under it; each kind has a look of its own, not
  /// only a colour.
  enum Kind {
    HIGHLIGHT,
    SENTENCE,
    ANSWER,
    SELECTION,
    NEW_CARDS,
    LEARNING_CARDS,
    MASTERED_CARDS;

    boolean isLine() {
      return compareTo(NEW_CARDS) >= 0;
    }
  }
}
