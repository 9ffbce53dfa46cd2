package app.alinea.desktop.screen;

import java.util.List;
import javafx.scene.Node;

/// One screen of the window. It is made once and lives as long as the window; its view is built
/// anew after a change of language, its view model stays.
public interface Screen {
  ScreenId id();

  /// Builds the nodes from the view model in the language chosen now. Called before the first
  /// showing and after each change of language; the nodes of an earlier call are forgotten.
  Node build();

  /// The screen is on show; the place to load what may have changed and to take the focus.
  void shown(Destination destination);

  /// Another screen takes its place, or the window closes: store what is pending.
  void hidden();

  /// The keys that work now; asked again at each key, so that it may follow the state.
  List<Shortcut> shortcuts();

  /// Esc: closes what is open within the screen.
  ///
  /// @return whether there was something to close; otherwise the window goes back
  default boolean escape() {
    return false;
  }
}
