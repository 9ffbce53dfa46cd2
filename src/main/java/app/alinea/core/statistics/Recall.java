package app.alinea.core.statistics;

/// How many of so many reviews were recalled.
public record Recall(int reviews, int recalled) {
  public static final Recall NONE = new Recall(0, 0);

  public Recall plus(Recall other) {
    return new Recall(reviews + other.reviews, recalled + other.recalled);
  }

  Recall with(boolean right) {
    return new Recall(reviews + 1, recalled + (right ? 1 : 0));
  }

  /// 0 to 100; 0 without reviews.
  public int percent() {
    return reviews == 0 ? 0 : (int) Math.round(100.0 * recalled / reviews);
  }
}
