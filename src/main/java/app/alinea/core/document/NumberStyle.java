package app.alinea.core.document;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A way of writing paragraph numbers at the start of a line.
enum NumberStyle {
  ARTICLE(
      "(?iu)(?:article|art\\.?)\\s+(premier|1er|[1-9]\\d{0,3}|[IVXLC]+|[LRDA]\\.?\\s?\\d+(?:-\\d+)*)"
          + "((?:\\s?(?:bis|ter|quater))?)(?!\\p{L})\\s*(?:[–—:.-]+\\s*)?(?=\\R|$|\\S)"),
  SECTION_SIGN("§+\\s*(\\d{1,5})()[.):]?\\s+(?=\\S)"),
  DOT("(\\d{1,5})((?:\\s?(?:bis|ter|quater))?)\\.(?!\\d)\\s*(?=\\S)"),
  BRACKET("(\\d{1,5})((?:\\s?(?:bis|ter|quater))?)\\)\\s*(?=\\S)"),
  BRACKETS("\\((\\d{1,5})((?:\\s?(?:bis|ter|quater))?)\\)\\s*(?=\\S)"),
  DASH("(\\d{1,5})()\\s*[–—-]\\s+(?=\\S)"),
  CODE("((?:[LRDA])\\.?\\s?\\d+(?:-\\d+)+)()\\s*[.–—:-]?\\s+(?=\\S)"),
  ROMAN("([IVXLC]{1,7})()[.)]\\s+(?=\\S)"),
  LETTER("([A-Za-z])()[.)]\\s+(?=\\S)");

  private final Pattern pattern;

  NumberStyle(String expression) {
    this.pattern = Pattern.compile("\\G[ \\t\\x{A0}\\x{202F}]*" + expression);
  }

  /// A number found at the start of a line.
  ///
  /// @param bodyStart where what it numbers begins
  record Hit(int lineStart, int bodyStart, int value, String label) {}

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
    return Optional.of(new Hit(lineStart, bodyStart, value, label(match)));
  }

  private int value(MatchResult match) {
    var number = match.group(1);
    return switch (this) {
      case LETTER -> Character.toLowerCase(number.charAt(0)) - 'a' + 1;
      case ROMAN -> RomanNumeral.parse(number).orElse(0);
      case ARTICLE -> articleValue(number);
      case CODE -> lastNumber(number);
      case SECTION_SIGN, DOT, BRACKET, BRACKETS, DASH -> Integer.parseInt(number);
    };
  }

  private static int articleValue(String number) {
    if (number.equalsIgnoreCase("premier") || number.equalsIgnoreCase("1er")) {
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
    var number = match.group(1) + (suffix.isEmpty() ? "" : " " + suffix);
    return this == ARTICLE ? "Article " + number : number;
  }
}
