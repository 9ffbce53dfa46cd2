package app.alinea.core.question.clause;

/// A circumstance told in a clause.
///
/// @param kind what it answers
/// @param range its tokens, the marker included
/// @param marker how many of them are the marker ("afin de" is two)
public record Adjunct(Kind kind, TokenRange range, int marker) {
  public TokenRange body() {
    return new TokenRange(range.from() + marker, range.to());
  }

  /// What a circumstance answers.
  public enum Kind {
    PURPOSE("purpose"),
    MEANS("means"),
    BASIS("basis"),
    OCCASION("occasion"),
    REASON("reason"),
    CONDITION("condition"),
    EXCEPTION("exception"),
    LIMIT("limit"),
    MANNER("manner"),
    TIME("time"),
    OTHER("");

    private final String list;

    Kind(String list) {
      this.list = list;
    }

    /// The name of its markers' word list, empty for none.
    public String list() {
      return list;
    }
  }
}
