package app.alinea.core.study;

/// Names a card; given by the store.
///
/// @param value above 0
public record CardId(long value) {
  public CardId {
    if (value <= 0) {
      throw new IllegalArgumentException("no card has the id " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
