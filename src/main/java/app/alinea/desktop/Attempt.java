package app.alinea.desktop;

import app.alinea.core.service.Opening;
import app.alinea.core.service.Opening.Opened;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.shell.Preferences;
import app.alinea.desktop.today.FirstLook;
import java.util.Optional;

/// What came of opening the store, and what the window needs of it before it shows.
///
/// @param preferences empty where the store could not be opened
/// @param today where the window begins with it
record Attempt(Opening outcome, Optional<Preferences> preferences, Optional<FirstLook> today) {
  /// To be called off the interface thread.
  static Attempt of(Opening outcome) {
    if (!(outcome instanceof Opened opened)) {
      return new Attempt(outcome, Optional.empty(), Optional.empty());
    }
    var preferences = Preferences.read(opened.services().settings());
    var today =
        preferences.firstScreen() == ScreenId.TODAY
            ? Optional.of(FirstLook.at(opened.services(), DesktopMain::beside))
            : Optional.<FirstLook>empty();
    return new Attempt(outcome, Optional.of(preferences), today);
  }
}
