package app.alinea.core.question.phrase;

import app.alinea.core.question.clause.FrenchSound;
import java.util.Locale;

/// What changes before the word that follows: "à" and "de" with its determiner, "que".
public final class French {
  private French() {}

  /// "à" before a noun phrase: "au Bélarus", "aux pays", "à l’Iran".
  public static String to(String phrase) {
    if (phrase.matches("(?i)(?:à|au|aux) .*")) {
      return phrase;
    }
    return contracted(phrase, "à ", "au ", "aux ");
  }

  /// "de" before a noun phrase: "du Bélarus", "des pays", "de l’Iran", "d’Iran".
  public static String of(String phrase) {
    var plain = contracted(phrase, "de ", "du ", "des ");
    return plain.startsWith("de ") && FrenchSound.elides(phrase) ? "d’" + phrase : plain;
  }

  /// Without "à": "au Royaume-Uni" becomes "le Royaume-Uni".
  public static String withoutTo(String phrase) {
    if (phrase.startsWith("au ")) {
      return "le " + phrase.substring(3);
    }
    if (phrase.startsWith("aux ")) {
      return "les " + phrase.substring(4);
    }
    return phrase.startsWith("à ") ? phrase.substring(2) : phrase;
  }

  /// "Qu’est-ce que", or "qu’", before a subject and its verb.
  public static String what(String clause) {
    return (FrenchSound.elides(clause) ? "Qu’est-ce qu’" : "Qu’est-ce que ") + clause;
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
