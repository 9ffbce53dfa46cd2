package app.alinea.core.question.gate.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// English words that declarations say of everything ("robust", "cooperation"): general knowledge,
/// and data.
final class StockWords {
  private static final String RESOURCE = "/app/alinea/question/stock_en.txt";
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> WORDS = read();
  private static final int SHORT = 3;

  private StockWords() {}

  /// Whether a word, whatever its ending, tells nothing of its own; short ones never do.
  static boolean has(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.length() <= SHORT || WORDS.contains(lower) || isForm(lower);
  }

  private static boolean isForm(String word) {
    return ends(word, "ies", "y")
        || ends(word, "es", "")
        || ends(word, "s", "")
        || ends(word, "ied", "y")
        || ends(word, "ed", "")
        || ends(word, "d", "")
        || ends(word, "ting", "t")
        || ends(word, "ing", "")
        || ends(word, "ing", "e")
        || ends(word, "ly", "")
        || ends(word, "er", "")
        || ends(word, "r", "")
        || ends(word, "est", "");
  }

  private static boolean ends(String word, String ending, String instead) {
    return word.endsWith(ending)
        && WORDS.contains(word.substring(0, word.length() - ending.length()) + instead);
  }

  private static Set<String> read() {
    try (InputStream stream = StockWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      var words = new HashSet<String>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(SPACE::splitAsStream)
          .filter(word -> !word.isEmpty())
          .forEach(words::add);
      return Set.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
