package app.alinea.core.question.draft;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// The meaningful words of a text, cut to their stems so that inflected forms meet.
public record WordBag(Set<String> stems) {
  private static final int STEM = 6;
  private static final int SHORTEST = 4;
  private static final char FIRST_BEYOND_ASCII = 0x80;

  /// The letters of European languages up to here, each without its mark: to decompose a word takes
  /// long.
  private static final char FIRST_BEYOND_LATIN = 0x180;

  private static final char[] PLAIN = plainLetters();

  public WordBag {
    stems = Set.copyOf(stems);
  }

  public static WordBag of(String text) {
    var found = new LinkedHashSet<String>();
    var at = 0;
    while (at < text.length()) {
      var end = at;
      while (end < text.length() && isWordPart(text, end)) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        addStem(text.substring(at, end), found);
      }
      at = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
    }
    return new WordBag(found);
  }

  private static boolean isWordPart(String text, int at) {
    var letter = text.charAt(at);
    return letter >= 'a' && letter <= 'z' || isWordPart(text.codePointAt(at));
  }

  private static boolean isWordPart(int codePoint) {
    return Character.isLetter(codePoint) || codePoint == '%' || isNumber(codePoint);
  }

  private static boolean isNumber(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  private static void addStem(String word, Set<String> found) {
    var plain = unaccented(word.toLowerCase(Locale.ROOT));
    var number = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
    var acronym =
        word.length() > 1 && !startsSmall(word) && word.equals(word.toUpperCase(Locale.ROOT));
    if (plain.length() >= SHORTEST && !STOP.contains(plain) || number || acronym) {
      found.add(plain.length() > STEM ? plain.substring(0, STEM) : plain);
    }
  }

  private static boolean startsSmall(String word) {
    var first = word.charAt(0);
    return first >= 'a' && first <= 'z';
  }

  /// A word without its accents. Most have none: they are spared the decomposition.
  public static String unaccented(String word) {
    var latin = true;
    var ascii = true;
    for (var i = 0; i < word.length(); i++) {
      ascii &= word.charAt(i) < FIRST_BEYOND_ASCII;
      latin &= word.charAt(i) < FIRST_BEYOND_LATIN;
    }
    if (ascii) {
      return word;
    }
    if (!latin) {
      return withoutMarks(Normalizer.normalize(word, Normalizer.Form.NFD));
    }
    var plain = new StringBuilder(word);
    for (var i = 0; i < word.length(); i++) {
      plain.setCharAt(i, PLAIN[word.charAt(i)]);
    }
    return plain.toString();
  }

  private static char[] plainLetters() {
    var plain = new char[FIRST_BEYOND_LATIN];
    for (var letter = 0; letter < plain.length; letter++) {
      var decomposed = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
      plain[letter] = withoutMarks(decomposed).charAt(0);
    }
    return plain;
  }

  private static String withoutMarks(String decomposed) {
    var plain = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(codePoint -> !isMark(codePoint)).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static final Set<String> STOP =
      Set.of(
          "dans",
          "pour",
          "avec",
          "sans",
          "sous",
          "leur",
          "leurs",
          "cette",
          "elle",
          "elles",
          "ils",
          "nous",
          "vous",
          "notre",
          "plus",
          "moins",
          "tout",
          "toute",
          "tous",
          "toutes",
          "afin",
          "ainsi",
          "aussi",
          "entre",
          "vers",
          "chez",
          "etre",
          "avoir",
          "sont",
          "quel",
          "quelle",
          "quels",
          "quelles",
          "selon",
          "texte",
          "qui",
          "dont",
          "that",
          "this",
          "with",
          "from",
          "which",
          "what",
          "their",
          "they",
          "have",
          "will",
          "does",
          "according",
          "text",
          "into",
          "such",
          "these",
          "those",
          "been",
          "comme",
          "encore",
          "meme",
          "autre",
          "autres",
          "other",
          "lequel",
          "laquelle",
          "celle",
          "celui",
          "ceux",
          "celles");

  public boolean isEmpty() {
    return stems.isEmpty();
  }

  /// Which share of these words the other text has too, 0 to 1; 0 for an empty bag.
  public double sharedWith(WordBag other) {
    if (stems.isEmpty()) {
      return 0;
    }
    var common = 0;
    for (var stem : stems) {
      common += other.stems.contains(stem) ? 1 : 0;
    }
    return (double) common / stems.size();
  }

  public boolean overlaps(WordBag other) {
    return stems.stream().anyMatch(other.stems::contains);
  }
}
