package app.alinea.exchange.deck;

/// The names inside a deck file.
final class DeckFormat {
  static final String NAME = "alinea-deck";

  /// Raised when an older program could no longer read the file; fields may be added without.
  static final int VERSION = 1;

  static final String MEDIA_TYPE = "application/x-alinea-deck";
  static final String DECK = "deck.json";
  static final String PROGRESS = "progress.json";

  private DeckFormat() {}
}
