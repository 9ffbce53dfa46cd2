package app.alinea.core.question.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether an acronym is nothing but the first letters of its full form: then who sees the one can
/// read off the other, and there is nothing to learn.
public final class Initials {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

  private Initials() {}

  /// Whether the letters stand in their order at the starts of words, small words left out or not.
  public static boolean spell(String acronym, String expansion) {
    var letters = plain(acronym).replaceAll("[^A-Z]", "");
    var at = 0;
    for (var word : BREAK.split(plain(expansion), -1)) {
      if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) {
        at++;
      }
    }
    return at == letters.length();
  }

  private static String plain(String text) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
