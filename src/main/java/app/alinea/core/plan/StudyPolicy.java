package app.alinea.core.plan;

/// Says which cards deserve a day's time.
public interface StudyPolicy {
  /// The cards to answer, most deserving first; as many as the time allows are answered.
  ///
  /// @param day from today, 0 or more
  int[] choose(Deck deck, int day);

  /// A card that had been seen before was answered; for policies that learn from that.
  default void observe(ForgettingPace.Seen review) {}
}
