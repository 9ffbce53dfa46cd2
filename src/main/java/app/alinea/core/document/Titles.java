package app.alinea.core.document;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells titles from text by their look.
final class Titles {
  static final int LONGEST = 120;
  static final Pattern ITEM =
      Pattern.compile(
          "^[\\p{Zs}\\t]*(?:[•▪◦‣●○*–—-]\\s|\\(?(?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,3})[).]\\s)");
  private static final Pattern SECTION =
      Pattern.compile(
          "^(?:[IVXLC]{1,7}|[A-Z]|\\d{1,2})[.)]"
              + "|^(?iu:chapitre|titre|section|partie|livre|annexe|chapter|title|part|book|annex|préambule|preamble)(?!\\p{L})");

  private Titles() {}

  static boolean looksLikeOne(String line) {
    return line.length() <= LONGEST && hasNoEnd(line);
  }

  /// One line that begins like a title and does not end like a sentence.
  static boolean hasNoEnd(String line) {
    return !line.isEmpty()
        && line.indexOf('\n') < 0
        && ".;:,!?»…)—–-".indexOf(line.charAt(line.length() - 1)) < 0
        && !Character.isLowerCase(line.charAt(0))
        && !ITEM.matcher(line).find();
  }

  static boolean isSection(String line) {
    return SECTION.matcher(line).find();
  }

  /// Whether a line is one of a section, or all in capitals.
  static boolean isMarked(String line) {
    boolean capitals = line.equals(line.toUpperCase(Locale.ROOT)) && line.length() > 3;
    return isSection(line) || capitals && line.chars().anyMatch(Character::isLetter);
  }
}
