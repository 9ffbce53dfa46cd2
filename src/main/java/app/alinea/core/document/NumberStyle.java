package app.alinea.core.document;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A way of writing paragraph numbers at the start of a line.
///
/// The names are stored nowhere; the interface has a text for each.
public enum NumberStyle {
  ARTICLE(
      "A(?:rticle|RTICLE|rt\\.?|RT\\.?)(?:\\s+|(?=\\d))(?:[Nn][°ºo]\\.?\\s?(?=\\d))?(premier|PREMIER|Premier|1["
          + " \\x{A0}]?er(?!\\p{L})|1ER|Ier|[1-9]\\d{0,3}|[LRDA]\\.?\\s?\\*{0,2}\\s?\\d+(?:-\\d+)*|[IVXLC]+)"
          + "((?:-\\d{1,3}|[a-z](?!\\p{L})|\\s?(?:bis|ter|quater|quinquies|sexies|septies|octies|nouveau(?:-\\d{1,2})?))?)(?!\\p{L}|\\d|["
          + " \\x{A0}]\\p{Ll})\\s*(?:[–—:.-]+\\s*){0,2}(?=\\R|$|\\S)"),
  NAMED(
      "((?iu:Règle|Rule|Clause|Principe|Principle|Point|Paragraphe|Paragraph|Para\\.?|Considérant|Recital"
          + "|Recommandation|Recommendation|Canon|Thèse|Thesis|Norme|Standard|Mesure|Measure|Objectif"
          + "|Goal|Question|Alinéa|Engagement|Section|Sec\\.)\\s+(?:n[°o]\\s?)?\\d{1,4})"
          + "((?:-?\\p{Lu}{1,2}(?![\\p{L}\\d]))?)(?!\\p{L}|\\d|["
          + " \\x{A0}]\\p{Ll})\\s*(?:[–—:.-]+\\s*){0,2}(?=\\R|$|\\S)"),
  SECTION_SIGN(
      "§+\\s*(\\d{1,5})((?:\\s?(?:bis|ter|quater)|[a-z](?![\\p{L}\\d]))?)[.):]?(?=\\s)\\s*(?=\\S|$)"),
  DOT(
      "(\\d{1,5})((?:\\s?(?:bis|ter|quater|quinquies))?)["
          + " \\x{A0}]?\\.(?!\\d|\\.)\\s*(?:[–—-]\\s)?\\s*(?=\\S|$)"),
  BRACKET("(\\d{1,5})((?:\\s?(?:bis|ter|quater))?)\\)\\s*(?=\\S|$)"),
  BRACKETS("\\((\\d{1,5})((?:\\s?(?:bis|ter|quater))?)\\)\\s*(?=\\S|$)"),
  SQUARE("\\[(\\d{1,5})()\\]\\s*(?=\\S|$)"),
  DASH("(\\d{1,5})()\\s*[–—-]\\s+(?=\\S)"),
  COLON("(\\d{1,5})()\\s?[:/]\\s+(?=\\S)"),
  DEGREE("(\\d{1,3})()\\s?[°º]\\s*(?=\\S)"),
  NUMERO("(?:[Nn][°º]|No\\.|#)\\s?(\\d{1,4})()\\s*[.:–—-]?\\s*(?=\\S|$)"),
  CODE("((?:[LRDA])\\.?\\s?\\d+(?:-\\d+)+)()\\s*[.–—:-]?\\s+(?=\\S)"),
  ROMAN("([IVXLC]{1,7}|[ivxlc]{1,7})()\\s?[.)–—-](?=\\s)\\s*(?=\\S|$)"),
  ROMAN_BRACKETS("\\(([ivxlc]{1,7})()\\)\\s*(?=\\S|$)"),
  LETTER("([A-Za-z])()[.)]\\s+(?=\\S)"),
  LETTER_BRACKETS("\\(([a-z])()\\)\\s+(?=\\S)"),
  PLAIN("(\\d{1,4})()[ \\t\\x{A0}]+(?=\\p{Lu}|[«“\"])"),
  ALONE("(\\d{1,4})()[ \\t]*$");

  private static final Pattern SECTION = Pattern.compile("^(?i:sec\\.)");

  private final Pattern pattern;

  NumberStyle(String expression) {
    this.pattern =
        Pattern.compile("\\G[ \\t\\x{A0}\\x{202F}]*+\\*{0,2}" + expression, Pattern.MULTILINE);
  }

  /// A number found at the start of a line.
  ///
  /// @param bodyStart where what it numbers begins
  /// @param value counts on from one to the next
  /// @param suffixed whether it stands beside another of the same value: 6 bis after 6
  record Hit(int lineStart, int bodyStart, int value, String label, boolean suffixed) {}

  /// Whether a number of this style may begin with a character: most lines need no closer look.
  boolean mayBeginWith(char first) {
    boolean digit = first >= '0' && first <= '9' || first == '*';
    return switch (this) {
      case ARTICLE -> first == 'A' || first == '*';
      case NAMED -> Character.isUpperCase(first);
      case SECTION_SIGN -> first == '§';
      case DOT, BRACKET, DASH, COLON, DEGREE, PLAIN, ALONE -> digit;
      case BRACKETS, ROMAN_BRACKETS, LETTER_BRACKETS -> first == '(' || first == '*';
      case SQUARE -> first == '[';
      case NUMERO -> "Nn#*".indexOf(first) >= 0;
      case CODE -> "LRDA*".indexOf(first) >= 0;
      case ROMAN -> "IVXLCivxlc*".indexOf(first) >= 0;
      case LETTER -> Character.isLetter(first) || first == '*';
    };
  }

  Optional<Hit> at(String text, int lineStart, int lineEnd) {
    var matcher = pattern.matcher(text).region(lineStart, lineEnd).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    var match = matcher.toMatchResult();
    int value = value(match);
    if (value <= 0) {
      return Optional.empty();
    }
    int bodyStart = Math.min(matcher.end(), lineEnd);
    boolean suffixed = !match.group(2).isBlank();
    return Optional.of(new Hit(lineStart, bodyStart, value, label(match), suffixed));
  }

  private int value(MatchResult match) {
    var number = match.group(1);
    return switch (this) {
      case LETTER, LETTER_BRACKETS -> Character.toLowerCase(number.charAt(0)) - 'a' + 1;
      case ROMAN, ROMAN_BRACKETS -> RomanNumeral.parse(number).orElse(0);
      case ARTICLE -> articleValue(number);
      case CODE, NAMED -> lastNumber(number);
      case SECTION_SIGN,
          DOT,
          BRACKET,
          BRACKETS,
          SQUARE,
          DASH,
          COLON,
          DEGREE,
          NUMERO,
          PLAIN,
          ALONE ->
          Integer.parseInt(number);
    };
  }

  /// Whether numbers of this style may leave out as many as they like: extracts of laws do.
  boolean mayLeaveOut() {
    return this == ARTICLE || this == NAMED || this == CODE || this == SECTION_SIGN;
  }

  /// Whether its word tells a number of this style from those of a list.
  boolean isTold() {
    return this == ARTICLE;
  }

  /// Whether a number of this style is one wherever it stands. Letters, roman numbers and bare
  /// numbers are so only beside their neighbours.
  boolean mayStray() {
    return switch (this) {
      case SECTION_SIGN, DOT, BRACKET, BRACKETS, SQUARE, DASH, NUMERO -> true;
      case ARTICLE,
          NAMED,
          CODE,
          COLON,
          DEGREE,
          ROMAN,
          ROMAN_BRACKETS,
          LETTER,
          LETTER_BRACKETS,
          PLAIN,
          ALONE ->
          false;
    };
  }

  /// How much a sequence of this style says, beside one as long of another style. Letters and roman
  /// numbers are mostly those of lists or chapters; bare numbers may be anything.
  double weight() {
    return switch (this) {
      case ARTICLE, NAMED, SECTION_SIGN, DOT, BRACKET, BRACKETS, NUMERO, CODE -> 1;
      case DASH, COLON, DEGREE, SQUARE, ROMAN -> 0.8;
      case ROMAN_BRACKETS, LETTER, LETTER_BRACKETS -> 0.5;
      case PLAIN, ALONE -> 0.6;
    };
  }

  /// The shortest sequence that is no chance.
  int fewest() {
    return switch (this) {
      case PLAIN, ALONE, COLON, DEGREE, SQUARE -> 3;
      case ARTICLE, NAMED, SECTION_SIGN, DOT, BRACKET, BRACKETS, DASH, NUMERO, CODE -> 2;
      case ROMAN, ROMAN_BRACKETS, LETTER, LETTER_BRACKETS -> 2;
    };
  }

  private static int articleValue(String number) {
    if (number.equalsIgnoreCase("premier") || number.endsWith("er") || number.endsWith("ER")) {
      return 1;
    }
    var roman = RomanNumeral.parse(number);
    return roman.isPresent() ? roman.getAsInt() : lastNumber(number);
  }

  private static int lastNumber(String number) {
    var digits = number.replaceAll(".*?(\\d+)$", "$1");
    return digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }

  private String label(MatchResult match) {
    var suffix = match.group(2).strip();
    boolean joined = suffix.startsWith("-") || suffix.length() == 1 || this == NAMED;
    var own = match.group(1).strip();
    boolean first = this == ARTICLE && own.equalsIgnoreCase("premier");
    var number = (first ? "premier" : own) + (suffix.isEmpty() ? "" : (joined ? "" : " ") + suffix);
    return this == ARTICLE ? "Article " + number : SECTION.matcher(number).replaceFirst("Section");
  }
}
