package app.alinea.core.question.clause;

import java.util.regex.Pattern;

/// A text being put together from words and what replaces them; confined to one rendering.
final class Rendering {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DOUBLED_COMMA = Pattern.compile(",(\\s*,)+");
  private static final Pattern SPACE_BEFORE_COMMA = Pattern.compile("\\s+([,.)])");
  private static final Pattern LEADING = Pattern.compile("^[\\s,;–-]+");
  private static final Pattern TRAILING = Pattern.compile("[\\s,;:–-]+$");

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

  String finished() {
    var tidy = SPACES.matcher(text).replaceAll(" ");
    tidy = STRAIGHT.matcher(tidy).replaceAll("’");
    tidy = SPACE_BEFORE_COMMA.matcher(tidy).replaceAll("$1");
    tidy = DOUBLED_COMMA.matcher(tidy).replaceAll(",");
    tidy = LEADING.matcher(tidy).replaceAll("");
    tidy = APART.matcher(tidy).replaceAll("$1’ ");
    return TRAILING.matcher(tidy).replaceAll("").strip();
  }
}
