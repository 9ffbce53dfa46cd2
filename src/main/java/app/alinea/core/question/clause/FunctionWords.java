package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.NumberWords;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The small closed word lists of one language that clause reading relies on; data, not code.
public final class FunctionWords {
  private final Language language;
  private final NumberWords numbers;
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  /// Made when first asked for; safe for many threads.
  private final Map<String, Pattern> beginnings = new ConcurrentHashMap<>();

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
        // Asked of nearly every word by nearly every rule: quicker than an unmodifiable set.
        sets.put(key, new HashSet<>(words));
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

  /// Whether a word of a text begins as a phrase of a list does, in any case.
  public boolean beginsIn(String key, String text) {
    return beginnings.computeIfAbsent(key, this::beginning).matcher(text).find();
  }

  private Pattern beginning(String key) {
    return Pattern.compile(
        list(key).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Whether a lower-case word is in a list.
  public boolean is(String key, String word) {
    var words = sets.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no word list " + key);
    }
    return words.contains(word);
  }

  /// What a list of pairs ("launch:launched") has beside a word.
  public Optional<String> partner(String key, String word) {
    return list(key).stream()
        .filter(pair -> pair.startsWith(word + ":"))
        .map(pair -> pair.substring(word.length() + 1))
        .findFirst();
  }
}
