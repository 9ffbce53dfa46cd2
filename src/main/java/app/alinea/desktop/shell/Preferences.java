package app.alinea.desktop.shell;

import app.alinea.core.language.Language;
import app.alinea.core.settings.SettingRepository;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.theme.Appearance;
import java.util.Locale;

/// What the window needs to know of the settings before it opens; read off the interface thread.
///
/// @param language of the interface
public record Preferences(
    Language language, Appearance appearance, WindowMemory.Remembered window) {
  private static final String LANGUAGE = "interface.language";

  public static Preferences read(SettingRepository settings) {
    var appearance = new Appearance();
    appearance.restore(settings);
    var language =
        settings
            .find(LANGUAGE)
            .filter(code -> code.matches("fr|en"))
            .map(Language::ofCode)
            .orElseGet(Preferences::ofTheSystem);
    return new Preferences(language, appearance, WindowMemory.Remembered.from(settings));
  }

  /// Where the window opens.
  public ScreenId firstScreen() {
    return window.screen();
  }

  static void storeLanguage(Language language, java.util.function.BiConsumer<String, String> put) {
    put.accept(LANGUAGE, language.code());
  }

  /// English only where the system does not speak French: the program is French first.
  public static Language ofTheSystem() {
    return Locale.getDefault().getLanguage().equals("en") ? Language.ENGLISH : Language.FRENCH;
  }
}
