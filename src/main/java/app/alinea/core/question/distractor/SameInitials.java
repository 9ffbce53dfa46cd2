package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import app.alinea.core.question.draft.WordBag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an acronym could stand for as well: its full form with words exchanged by others of the
/// same first letter, so that who sees the letters alone cannot tell the right one. Which words are
/// sisters is general language, and data.
final class SameInitials {
  private static final Pattern MARK = Pattern.compile("^[+>]");

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  /// "pour l’Afrique centrale": a word of a place says where, whatever the letters.
  private static final Pattern PLACE =
      Pattern.compile("(?iu)(?:afrique|africa|asie|asia|amérique|america|europe|océan|ocean) $");

  private static final Pattern SMALL =
      Pattern.compile("(?iu)of|for|to|in|on|and|the|de|du|des|d|l|la|le|les|et|pour|en|sur|à|aux?");

  private final Map<String, List<String>> others = new HashMap<>();
  private final Set<String> needingNoun = new HashSet<>();

  /// "Agence de Conseil rural": only at the head of a name is it a body.
  private final Set<String> leading = new HashSet<>();

  private final Language language;

  /// In French the first word alone bears a capital in most names.
  private final int capitals;

  SameInitials(Language language) {
    this.language = language;
    this.capitals =
        switch (language) {
          case FRENCH -> 1;
          case ENGLISH -> 2;
        };
    var name = "/app/alinea/question/initials_" + language.code() + ".txt";
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SameInitials.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::learn);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void learn(String line) {
    var bare = MARK.matcher(line).replaceFirst("");
    var cells = bare.split("=", 2);
    var group = List.of(cells[cells.length - 1].split("\\|", -1));
    for (var spelled : cells.length == 1 ? group : List.of(cells[0])) {
      var word = lower(spelled);
      if (!others.containsKey(word)) {
        others.put(word, group.stream().filter(other -> !other.equals(spelled)).toList());
        if (line.startsWith("+")) {
          needingNoun.add(word);
        }
        if (line.startsWith(">")) {
          leading.add(word);
        }
      }
    }
  }

  /// Three, or none: two words exchanged, each in two of the options.
  List<String> of(String acronym, String key, RandomGenerator random) {
    var words = WORD.matcher(key).results().toList();
    var shown = shown(acronym, key, words);
    if (shown.isEmpty()) {
      return List.of();
    }
    var places = places(key, words, shown.get(), random);
    Collections.shuffle(places, Random.from(random));
    // Where only "Agency" stands for "Association" the usual word is the right one.
    return places.size() < 2 ? List.of() : Exchange.crossed(key, places.get(0), places.get(1));
  }

  /// How many letters of each word the acronym shows; nothing where a full form is a common noun
  /// or, in English, cut short. In French most acronyms that do not fit are those of an English
  /// name.
  private Optional<List<Integer>> shown(String acronym, String key, List<MatchResult> words) {
    var names = words.stream().map(MatchResult::group).toList();
    var parts = names.stream().flatMap(name -> Stream.of(name.split("-", -1))).toList();
    var whole = LettersOfName.shown(acronym, names, smallOnes(names));
    var shown = whole.isPresent() ? whole : byParts(acronym, names, parts);
    if (shown.isPresent()) {
      return capitals(key, names) >= capitals ? shown : Optional.empty();
    }
    return language == Language.FRENCH
        ? Optional.of(names.stream().map(name -> LettersOfName.shownAbroad(acronym, name)).toList())
        : Optional.empty();
  }

  /// "Indo-Pacific" stands in "IPEF" by two letters, and is no word to exchange.
  private static Optional<List<Integer>> byParts(
      String acronym, List<String> names, List<String> parts) {
    return LettersOfName.shown(acronym, parts, smallOnes(parts))
        .map(shown -> {
          var found = new ArrayList<Integer>();
          var at = 0;
          for (var name : names) {
            var count = name.split("-", -1).length;
            found.add(count == 1 ? shown.get(at) : name.length());
            at += count;
          }
          return found;
        });
  }

  private static List<Boolean> smallOnes(List<String> words) {
    return words.stream().map(word -> SMALL.matcher(word).matches()).toList();
  }

  private static long capitals(String key, List<String> names) {
    return Character.isUpperCase(key.charAt(0))
        ? names.stream()
            .filter(name -> Character.isUpperCase(name.charAt(0)))
            .filter(name -> !SMALL.matcher(name).matches())
            .count()
        : 0;
  }

  private List<Exchange> places(
      String key, List<MatchResult> words, List<Integer> shown, RandomGenerator random) {
    var own = words.stream().map(word -> lower(word.group())).collect(Collectors.toSet());
    var found = new ArrayList<Exchange>();
    for (var i = 0; i < words.size(); i++) {
      var at = words.get(i);
      var word = at.group();
      var letters = Math.max(1, shown.get(i));
      if (PLACE.matcher(key.substring(0, at.start())).find()
          || leading.contains(lower(word)) && at.start() > 0
          || needingNoun.contains(lower(word)) && !standsBeforeNoun(key, at.end())) {
        continue;
      }
      var free =
          others.getOrDefault(lower(word), List.of()).stream()
              .filter(other -> !own.contains(lower(other)))
              .filter(other -> LettersOfName.beginAlike(word, other, letters))
              .map(other -> inCaseOf(word, other))
              .collect(Collectors.toCollection(ArrayList::new));
      if (!free.isEmpty()) {
        Collections.shuffle(free, Random.from(random));
        found.add(new Exchange(at.start(), at.end(), free));
      }
    }
    return found;
  }

  private static boolean standsBeforeNoun(String key, int end) {
    var next = WORD.matcher(key);
    return end < key.length()
        && key.charAt(end) == ' '
        && next.find(end)
        && next.start() == end + 1
        && !SMALL.matcher(next.group()).matches();
  }

  private static String inCaseOf(String word, String other) {
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }

  /// Capitals of French names often lack their accents.
  private static String lower(String word) {
    return WordBag.unaccented(word).toLowerCase(Locale.ROOT);
  }
}
