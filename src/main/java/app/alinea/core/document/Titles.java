package app.alinea.core.document;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells titles from text by their look.
final class Titles {
  static final int LONGEST = 120;
  private static final int LONGEST_OWN = 90;
  private static final Pattern BEGINNING = Pattern.compile("[\\p{Lu}\\d«“\"‘(]");
  private static final Pattern ENDED = Pattern.compile("[.:;!?»”\")…]$");
  static final Pattern ITEM =
      Pattern.compile(
          "^[\\p{Zs}\\t]*(?:[•▪◦‣●○*–—-]\\s|\\(?(?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,3})[).]\\s)");
  private static final Pattern SECTION =
      Pattern.compile(
          "^(?:[IVXLC]{1,7}|[A-Z]|\\d{1,2})[.)]"
              + "|^(?iu:chapitre|titre|section|partie|livre|annexe|chapter|title|part|book|annex|préambule|preamble)(?!\\p{L})");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?iu:article|art\\.)\\s+(?iu:premier|[IVXLC]{1,7}|\\d{1,4}(?:er)?)(?![\\p{L}\\d])");

  private Titles() {}

  static boolean looksLikeOne(String line) {
    return line.length() <= LONGEST && hasNoEnd(line);
  }

  /// Whether the line is a row of a table, as the readers of files write it.
  static boolean isRow(String line) {
    return line.contains(" | ");
  }

  /// One line that begins like a title and does not end like a sentence.
  static boolean hasNoEnd(String line) {
    return !line.isEmpty()
        && line.indexOf('\n') < 0
        && ".;:,!?»…)—–-".indexOf(line.charAt(line.length() - 1)) < 0
        && !Character.isLowerCase(line.charAt(0))
        && !ITEM.matcher(line).find()
        && !isRow(line);
  }

  /// How long the title is that a paragraph bears in its first line; 0 where it bears none.
  static int lengthOfOwn(String paragraph) {
    int lineEnd = paragraph.indexOf('\n');
    if (lineEnd < 0 || lineEnd > LONGEST_OWN || !looksLikeOne(paragraph.substring(0, lineEnd))) {
      return 0;
    }
    var text = paragraph.substring(lineEnd).strip();
    boolean sentence =
        text.length() > lineEnd
            && BEGINNING.matcher(text).lookingAt()
            && ENDED.matcher(text).find();
    return sentence ? lineEnd : 0;
  }

  static boolean isSection(String line) {
    return SECTION.matcher(line).find();
  }

  /// Whether a line is the title of an article or of a part that may hold articles.
  static boolean opensPart(String line) {
    return isSection(line) || ARTICLE.matcher(line).find();
  }

  /// Whether a line is one of a part, or all in capitals.
  static boolean isMarked(String line) {
    boolean capitals = line.equals(line.toUpperCase(Locale.ROOT)) && line.length() > 3;
    return opensPart(line) || capitals && line.chars().anyMatch(Character::isLetter);
  }
}
