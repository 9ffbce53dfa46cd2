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
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /// In French the first word alone bears a capital in most names.
  private final int capitals;

  SameInitials(Language language) {
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
    for (var word : cells.length == 1 ? group : List.of(cells[0])) {
      if (!others.containsKey(word)) {
        others.put(word, group.stream().filter(other -> !other.equals(word)).toList());
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
    if (!isSpelt(acronym, key)) {
      return List.of();
    }
    var places = places(key, random);
    Collections.shuffle(places, Random.from(random));
    // Where only "Agency" stands for "Association" the usual word is the right one.
    return places.size() < 2 ? List.of() : Exchange.crossed(key, places.get(0), places.get(1));
  }

  /// Whether a name has a word with a capital for each of the letters, and no letter too few: no
  /// syllables, no misprint, no common noun.
  private boolean isSpelt(String acronym, String key) {
    var initials =
        WORD.matcher(key.replace('-', ' '))
            .results()
            .map(found -> found.group())
            .filter(word -> !SMALL.matcher(word).matches())
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return Character.isUpperCase(key.charAt(0))
        && initials.chars().filter(Character::isUpperCase).count() >= capitals
        && WordBag.unaccented(initials).equalsIgnoreCase(acronym);
  }

  private List<Exchange> places(String key, RandomGenerator random) {
    var own =
        WORD.matcher(key).results().map(found -> lower(found.group())).collect(Collectors.toSet());
    var found = new ArrayList<Exchange>();
    var matcher = WORD.matcher(key);
    while (matcher.find()) {
      var word = matcher.group();
      if (PLACE.matcher(key.substring(0, matcher.start())).find()
          || leading.contains(lower(word)) && matcher.start() > 0
          || needingNoun.contains(lower(word)) && !standsBeforeNoun(key, matcher.end())) {
        continue;
      }
      var free =
          others.getOrDefault(lower(word), List.of()).stream()
              .filter(other -> !own.contains(other))
              .map(other -> inCaseOf(word, other))
              .collect(Collectors.toCollection(ArrayList::new));
      if (!free.isEmpty()) {
        Collections.shuffle(free, Random.from(random));
        found.add(new Exchange(matcher.start(), matcher.end(), free));
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

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
