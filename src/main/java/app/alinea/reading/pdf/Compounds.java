package app.alinea.reading.pdf;

import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
import app.alinea.core.language.WordForm.Mood;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/// What a language says of two halves between which a hyphen stands.
final class Compounds {
  /// A shorter second half may be the end of any word.
  private static final int SHORTEST_SECOND = 4;

  private static final int SHORTEST = 3;

  private final Language language;
  private final Function<Language, Morphology> dictionaries;
  private final Set<String> open;
  private final Set<String> always;
  private final Set<String> closed;
  private final Set<String> after;
  private final Set<String> apart;

  Compounds(Language language, Function<Language, Morphology> dictionaries) {
    this.language = language;
    this.dictionaries = dictionaries;
    var data = data("/app/alinea/reading/hyphens_" + language.code() + ".properties");
    open = words(data, "open");
    always = words(data, "always");
    closed = words(data, "closed");
    after = words(data, "after");
    apart = words(data, "apart");
  }

  private static Properties data(String resource) {
    var data = new Properties();
    try (var stream =
        new InputStreamReader(
            Objects.requireNonNull(Compounds.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      data.load(stream);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return data;
  }

  private static Set<String> words(Properties data, String key) {
    return Set.of(data.getProperty(key).strip().split("\\s+"));
  }

  /// Beginnings of words that keep a hyphen behind them: "non-", "franco-". A short one may also be
  /// a syllable.
  boolean opens(String first, String second) {
    return open.contains(lower(first)) && (first.length() > SHORTEST || knows(second));
  }

  /// Beginnings of words that keep a hyphen although the dictionary has words without it.
  boolean opensAlways(String first) {
    return always.contains(lower(first));
  }

  /// Beginnings of words that mostly have no hyphen behind them: "inter", "cyber".
  boolean begins(String first) {
    return closed.contains(lower(first));
  }

  /// Whether a word that no dictionary has keeps a hyphen behind such a beginning: where two vowels
  /// would meet ("intra-européen", "re-examined"), and in English, where French joins
  /// ("multi-domain", "multidomaine").
  boolean keepsNew(String first, String second) {
    return language == Language.ENGLISH && first.length() >= SHORTEST
        || isVowel(first.charAt(first.length() - 1)) && isVowel(second.charAt(0));
  }

  private static boolean isVowel(char letter) {
    var plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    return "aeiouy".indexOf(Character.toLowerCase(plain.charAt(0))) >= 0;
  }

  /// Words that hang on a hyphen: "dit-il", "celui-ci".
  boolean hangs(String second) {
    return after.contains(lower(second));
  }

  /// Words before which a hyphen stands for what two words share: "short- and long-term".
  boolean shares(String first, String second) {
    return apart.contains(lower(second))
        && (open.contains(lower(first)) || begins(first) || knows(first));
  }

  boolean knows(String word) {
    return !readings(word).isEmpty();
  }

  /// Whether two words make a compound that no dictionary needs to have: "burden-sharing".
  boolean combines(String first, String second) {
    return first.length() > 2
        && second.length() >= SHORTEST_SECOND
        && knows(first)
        && readings(second).stream().anyMatch(Compounds::names);
  }

  private static boolean names(Morphology.Analysis reading) {
    return switch (reading.part()) {
      case NOUN, ADJ, PROPN -> true;
      case VERB ->
          reading.form().mood() == Mood.PAST_PARTICIPLE
              || reading.form().mood() == Mood.PRESENT_PARTICIPLE;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  private List<Morphology.Analysis> readings(String word) {
    var dictionary = dictionaries.apply(language);
    var written = dictionary.analyse(word);
    if (!written.isEmpty()) {
      return written;
    }
    var lower = dictionary.analyse(lower(word));
    return lower.isEmpty() ? dictionary.analyse(capitalized(word)) : lower;
  }

  private static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + lower(word.substring(1));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
