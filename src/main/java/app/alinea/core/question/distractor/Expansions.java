package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.Draft;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Wrong full forms of an acronym that keep its letters: without that the letters alone give the
/// right one away. Two words are exchanged, each in two of the options, so that no option is what
/// the others resemble.
final class Expansions {
  private static final int WANTED = 3;
  private static final int FEWEST = 2;
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  private static final Pattern NEXT = Pattern.compile("[ -]([\\p{L}-]+)");
  private static final Set<String> LINKS =
      Set.of("of", "for", "and", "on", "in", "to", "at", "by", "the", "with", "against");

  private static final String BEFORE_NOUN = "mod:";
  private static final String CLOSING = "end:";

  private final Map<String, Set<String>> before = new HashMap<>();
  private final Map<String, Set<String>> closing = new HashMap<>();

  Expansions(Language language) {
    var name = "/app/alinea/question/acronyms_" + language.code() + ".txt";
    try (var stream = Expansions.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .forEach(line -> {
            if (line.startsWith(BEFORE_NOUN)) {
              add(before, line.substring(BEFORE_NOUN.length()));
            } else if (line.startsWith(CLOSING)) {
              add(closing, line.substring(CLOSING.length()));
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Map<String, Set<String>> families, String line) {
    var family = List.of(line.split("\\|", -1));
    for (var word : family) {
      families
          .computeIfAbsent(word.toLowerCase(Locale.ROOT), _ -> new LinkedHashSet<>())
          .addAll(family);
    }
  }

  /// A word of the full form with what can stand in its place.
  private record Place(int start, int end, List<String> others) {}

  /// Empty where no word can be exchanged.
  List<Option> of(Draft draft, RandomGenerator random) {
    return of(draft.answer().text(), random).stream().map(text -> new Option(text, "")).toList();
  }

  List<String> of(String key, RandomGenerator random) {
    var places = places(key, random);
    var found = new ArrayList<String>();
    if (places.size() >= 2) {
      var second = places.remove(random.nextInt(places.size()));
      var first = places.remove(random.nextInt(places.size()));
      var left = first.start() < second.start() ? first : second;
      var right = first.start() < second.start() ? second : first;
      var exchanged = with(key, right, right.others().getFirst());
      found.add(with(key, left, left.others().getFirst()));
      found.add(exchanged);
      found.add(with(exchanged, left, left.others().getFirst()));
    } else if (places.size() == 1) {
      var place = places.getFirst();
      place.others().stream().limit(WANTED).forEach(other -> found.add(with(key, place, other)));
    }
    return found.size() < FEWEST ? List.of() : found;
  }

  private List<Place> places(String key, RandomGenerator random) {
    var places = new ArrayList<Place>();
    var lower = key.toLowerCase(Locale.ROOT);
    var matcher = WORD.matcher(key);
    while (matcher.find()) {
      var word = matcher.group().toLowerCase(Locale.ROOT);
      var others = new ArrayList<String>();
      for (var other : families(key, matcher.end()).getOrDefault(word, Set.of())) {
        if (!lower.contains(other.toLowerCase(Locale.ROOT))) {
          others.add(cased(other, matcher.group()));
        }
      }
      if (!others.isEmpty()) {
        var chosen = others.remove(random.nextInt(others.size()));
        others.addFirst(chosen);
        places.add(new Place(matcher.start(), matcher.end(), others));
      }
    }
    return places;
  }

  /// An English word before another that links nothing stands before its noun.
  private Map<String, Set<String>> families(String key, int end) {
    if (before.isEmpty()) {
      return closing;
    }
    var next = NEXT.matcher(key).region(end, key.length());
    return next.lookingAt() && !LINKS.contains(next.group(1)) ? before : closing;
  }

  private static String cased(String other, String word) {
    var capital = Character.isUpperCase(word.charAt(0));
    var first = other.substring(0, 1);
    return (capital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
        + other.substring(1);
  }

  private static String with(String key, Place place, String other) {
    return key.substring(0, place.start()) + other + key.substring(place.end());
  }
}
