package app.alinea.core.question.phrase;

import app.alinea.core.question.clause.FrenchSound;
import java.util.Locale;

/// Contractions of "à" and "de" with the determiner of what follows.
public final class French {
  private French() {}

  /// "à" before a noun phrase: "au Bélarus", "aux pays", "à l’Iran".
  public static String to(String phrase) {
    return contracted(phrase, "à ", "au ", "aux ");
  }

  /// "de" before a noun phrase: "du Bélarus", "des pays", "de l’Iran", "d’Iran".
  public static String of(String phrase) {
    var plain = contracted(phrase, "de ", "du ", "des ");
    return plain.startsWith("de ") && FrenchSound.elides(phrase) ? "d’" + phrase : plain;
  }

  private static String contracted(String phrase, String plain, String masculine, String plural) {
    var lower = phrase.toLowerCase(Locale.ROOT);
    if (lower.startsWith("le ")) {
      return masculine + phrase.substring(3);
    }
    if (lower.startsWith("les ")) {
      return plural + phrase.substring(4);
    }
    return plain + phrase;
  }
}
