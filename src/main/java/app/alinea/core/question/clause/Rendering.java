package app.alinea.core.question.clause;

import java.util.regex.Pattern;

/// A text being put together from words and what replaces them; confined to one rendering.
final class Rendering {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DOUBLED_COMMA = Pattern.compile(",(\\s*,)+");
  private static final Pattern SPACE_BEFORE_COMMA = Pattern.compile("\\s+([,.)])");
  private static final Pattern LEADING = Pattern.compile("^[\\s,;–-]+");

  /// "three years ' notice", as some print the possessive.
  private static final Pattern APART = Pattern.compile("(?<=\\p{L})(s) ['’] ");

  private static final Pattern STRAIGHT = Pattern.compile("(?<=\\p{L})'");

  private final StringBuilder text = new StringBuilder();

  /// Adds a word after a space, or directly after an elided word.
  void word(String word) {
    if (!text.isEmpty() && !endsElided()) {
      text.append(' ');
    }
    text.append(word);
  }

  /// Adds a word after a space, whatever stands before: "the leaders’ commitment" has no elision.
  void apart(String word) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    text.append(word);
  }

  /// Adds a word without a space before it.
  void attached(String word) {
    text.append(word);
  }

  /// Takes away the last word when it is this one.
  boolean removeLast(String word) {
    if (endsWith(word)) {
      text.setLength(text.length() - word.length());
      while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      return true;
    }
    return false;
  }

  private boolean endsWith(String word) {
    var from = text.length() - word.length();
    return from >= 0
        && text.substring(from).equalsIgnoreCase(word)
        && (from == 0 || !Character.isLetter(text.charAt(from - 1)));
  }

  boolean endsElided() {
    return !text.isEmpty() && (text.charAt(text.length() - 1) == '’' || endsWith("'"));
  }

  /// Looking for the tail from the front would try every space on the way.
  private static String withoutTail(String tidy) {
    var end = tidy.length();
    while (end > 0 && isTail(tidy.charAt(end - 1))) {
      end--;
    }
    return tidy.substring(0, end).strip();
  }

  private static boolean isTail(char letter) {
    return Character.isWhitespace(letter) || ",;:–-".indexOf(letter) >= 0;
  }

  String finished() {
    var tidy = SPACES.matcher(text).replaceAll(" ");
    // Most texts have nothing to tidy: a plain look is quicker than an expression.
    if (tidy.indexOf('\'') >= 0) {
      tidy = STRAIGHT.matcher(tidy).replaceAll("’");
    }
    if (tidy.contains(" ,") || tidy.contains(" .") || tidy.contains(" )")) {
      tidy = SPACE_BEFORE_COMMA.matcher(tidy).replaceAll("$1");
    }
    if (tidy.indexOf(',') >= 0) {
      tidy = DOUBLED_COMMA.matcher(tidy).replaceAll(",");
    }
    tidy = LEADING.matcher(tidy).replaceAll("");
    if (tidy.contains("s '") || tidy.contains("s ’")) {
      tidy = APART.matcher(tidy).replaceAll("$1’ ");
    }
    return withoutTail(tidy);
  }
}
