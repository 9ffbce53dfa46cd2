package app.alinea.core.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Numbers written in words, cardinal and ordinal, in one language; data, not code.
public final class NumberWords {
  private static final int MOST_DIGITS = 4;

  private final Map<String, Integer> cardinals = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  /// The first words of all cardinals.
  private final Set<String> openings = new HashSet<>();

  private final Map<Integer, String> cardinalOf = new HashMap<>();
  private final Map<Integer, String> ordinalOf = new HashMap<>();

  private NumberWords(Language language) {
    var name = "/app/alinea/language/numbers_" + language.code() + ".tsv";
    try (var stream = NumberWords.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (language == Language.FRENCH) {
      cardinals.put("une", 1);
      ordinals.put("première", 1);
      ordinals.put("second", 2);
      ordinals.put("seconde", 2);
    }
    cardinals.keySet().forEach(cardinal -> openings.add(firstWord(cardinal)));
  }

  public static NumberWords of(Language language) {
    return new NumberWords(language);
  }

  private void add(String line) {
    var fields = line.split("\t", -1);
    var value = Integer.parseInt(fields[0]);
    cardinals.put(fields[1], value);
    ordinals.put(fields[2], value);
    joinedOtherwise(fields[1], cardinals, value);
    joinedOtherwise(fields[2], ordinals, value);
    cardinalOf.put(value, fields[1]);
    ordinalOf.put(value, fields[2]);
  }

  /// "vingt-et-un", as French has been spelt since 1990, and "quarante cinq", as many write.
  private static void joinedOtherwise(String words, Map<String, Integer> values, int value) {
    values.putIfAbsent(words.replace(' ', '-'), value);
    values.putIfAbsent(words.replace('-', ' '), value);
  }

  /// The value of a cardinal in words or figures ("trente", "30"); empty for anything else.
  public Optional<Integer> cardinal(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    if (isFigure(lower)) {
      return Optional.of(Integer.parseInt(lower));
    }
    return Optional.ofNullable(cardinals.get(lower));
  }

  /// Whether a cardinal may begin with a word in lower case: nearly none does, and a text is asked
  /// for a number at each of its words.
  public boolean mayBegin(String word) {
    return openings.contains(firstWord(word)) || isFigure(word);
  }

  private static String firstWord(String text) {
    var space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private static boolean isFigure(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  /// The value of an ordinal in words ("trentième"); empty for anything else.
  public Optional<Integer> ordinal(String text) {
    return Optional.ofNullable(ordinals.get(text.toLowerCase(Locale.ROOT)));
  }

  /// A number as a cardinal in words; empty where it has no plain word here.
  public Optional<String> cardinal(int value) {
    return Optional.ofNullable(cardinalOf.get(value));
  }

  public Optional<String> ordinal(int value) {
    return Optional.ofNullable(ordinalOf.get(value));
  }
}
