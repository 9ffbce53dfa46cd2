package app.alinea.core.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is compared: blind to case, accents, spaces and the shapes of quotation marks.
final class PlainText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PlainText() {}

  /// Letters and figures, words separated by one space.
  static String of(String text) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return OTHER.matcher(bare).replaceAll(" ").strip();
  }

  static List<String> words(String text) {
    return Arrays.stream(of(text).split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
