package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.NumberWords;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// The small closed word lists of one language that clause reading relies on; data, not code.
public final class FunctionWords {
  private final Language language;
  private final NumberWords numbers;
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  private FunctionWords(Language language) {
    this.language = language;
    this.numbers = NumberWords.of(language);
    var name = "/app/alinea/question/words_" + language.code() + ".properties";
    try (var stream = FunctionWords.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (var key : properties.stringPropertyNames()) {
        var value = properties.getProperty(key, "");
        var words = value.isEmpty() ? List.<String>of() : Arrays.asList(value.split("\\|", -1));
        lists.put(key, List.copyOf(words));
        sets.put(key, Set.copyOf(words));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static FunctionWords of(Language language) {
    return new FunctionWords(language);
  }

  public Language language() {
    return language;
  }

  public NumberWords numbers() {
    return numbers;
  }

  /// The words of a list, in their order.
  public List<String> list(String key) {
    var words = lists.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no word list " + key);
    }
    return words;
  }

  /// Whether the language has a list of this name with words in it.
  public boolean has(String key) {
    return !lists.getOrDefault(key, List.of()).isEmpty();
  }

  /// Whether a lower-case word is in a list.
  public boolean is(String key, String word) {
    var words = sets.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no word list " + key);
    }
    return words.contains(word);
  }
}
