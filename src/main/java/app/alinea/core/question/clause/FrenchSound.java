package app.alinea.core.question.clause;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Whether a French word makes the one before it drop its vowel.
public final class FrenchSound {
  /// Words with an "h aspiré" that official texts use, by their first letters.
  private static final Set<String> ASPIRATED =
      Set.of(
          "haut",
          "hauss",
          "hâte",
          "hasard",
          "hong",
          "hors",
          "huit",
          "hambourg",
          "handicap",
          "harc",
          "hard",
          "hant",
          "heurt",
          "hiérarch",
          "holland",
          "honte",
          "honteu",
          "haie",
          "haine",
          "haï",
          "halte",
          "haye",
          "helsinki");

  private FrenchSound() {}

  public static boolean elides(String text) {
    if (text.isEmpty()) {
      return false;
    }
    var lower = text.toLowerCase(Locale.ROOT);
    var plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
    var first = plain.charAt(0);
    if (first == 'h') {
      return ASPIRATED.stream().noneMatch(lower::startsWith);
    }
    return "aeiouœæ".indexOf(first) >= 0 && !lower.startsWith("onz") && !lower.startsWith("oui");
  }
}
