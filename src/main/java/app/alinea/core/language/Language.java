package app.alinea.core.language;

import java.util.Locale;

/// A language the program can analyse and ask in.
public enum Language {
  FRENCH(Locale.FRENCH),
  ENGLISH(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /// The ISO 639-1 code, "fr" or "en".
  public String code() {
    return locale.getLanguage();
  }

  /// @throws IllegalArgumentException for any other code
  public static Language ofCode(String code) {
    return switch (code) {
      case "fr" -> FRENCH;
      case "en" -> ENGLISH;
      default -> throw new IllegalArgumentException("no language has the code " + code);
    };
  }
}
