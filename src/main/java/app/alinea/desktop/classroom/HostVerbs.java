package app.alinea.desktop.classroom;

/// What a host can ask for that reaches beyond the class itself.
interface HostVerbs {
  /// Whatever comes next, after the end the report.
  void next();

  /// Shows the class on the second screen, or takes it off.
  void project();

  /// Offers what the class missed to the phones.
  void offerDeck();

  /// Ends the class, after a question where it is not over.
  void askToEnd();
}
