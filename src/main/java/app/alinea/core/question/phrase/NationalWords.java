package app.alinea.core.question.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// English adjectives of countries and regions, which keep their capital within a sentence
/// ("Russian forces"); data, not code.
public final class NationalWords {
  private static final String RESOURCE = "/app/alinea/question/national_en.txt";
  private static final Set<String> WORDS = read();

  private NationalWords() {}

  public static boolean has(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> read() {
    try (InputStream stream = NationalWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Set.copyOf(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
