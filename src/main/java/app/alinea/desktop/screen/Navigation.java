package app.alinea.desktop.screen;

/// Takes the learner from screen to screen and back.
public interface Navigation {
  void go(Destination destination);

  /// Returns to where the learner came from; nothing happens at the first place.
  void back();

  boolean canGoBack();

  default void go(ScreenId screen) {
    go(new Destination.Plain(screen));
  }

  /// Shows the sentence that answers a question; Esc returns here.
  default void open(Destination.Place place) {
    go(new Destination.Reader(place));
  }
}
