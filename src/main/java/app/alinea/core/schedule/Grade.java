package app.alinea.core.schedule;

/// How well an answer was recalled.
public enum Grade {
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  private final int rating;

  Grade(int rating) {
    this.rating = rating;
  }

  /// The number used in review logs and by FSRS, 1 to 4.
  public int rating() {
    return rating;
  }

  /// @throws IllegalArgumentException unless 1 to 4
  public static Grade ofRating(int rating) {
    if (rating < 1 || rating > 4) {
      throw new IllegalArgumentException("no grade has the rating " + rating);
    }
    return values()[rating - 1];
  }
}
