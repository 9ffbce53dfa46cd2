package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import app.alinea.core.language.NumberWords;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.Draft;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Wrong options made from the key itself: another majority, another period, another number of the
/// same unit. All have the key's shape, so that grammar gives nothing away.
final class Variants {
  private static final int WANTED = 3;
  private static final int LONGEST_NUMBER = 5;
  private static final Pattern PARTIES =
      Pattern.compile(
          "(?i)\\s(?:\\p{L}+ )?(?:part(?:y|ies?)|gouvernements?|governments?|pays|countries|sides"
              + "|états|etats|states)(?!\\p{L})");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-’'][\\p{L}\\p{N}]+)*");

  private final NumberWords numbers;
  private static final Pattern SHARE =
      Pattern.compile(
          "(?iu)\\b(?:one|two|three|four|un|deux|trois|quatre)["
              + " -](?:half|third|quarter|fourth|fifth"
              + "|sixth|tenth|tiers|quart|cinquième|sixième|dixième)s?\\b");

  private final NumberScale scale;
  private final List<List<String>> families = new ArrayList<>();

  Variants(Language language) {
    this.numbers = NumberWords.of(language);
    this.scale = new NumberScale(numbers);
    var name = "/app/alinea/question/variants_" + language.code() + ".txt";
    try (var stream = Variants.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> families.add(List.of(line.split("\\|", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Option> of(Draft draft, RandomGenerator random) {
    var source = draft.fact().evidence().sentence().text().toLowerCase(Locale.ROOT);
    return of(draft.answer().text(), random).stream()
        .filter(text -> !source.contains(text.toLowerCase(Locale.ROOT)))
        .distinct()
        .limit(WANTED)
        .map(text -> new Option(text, ""))
        .toList();
  }

  List<String> of(String key, RandomGenerator random) {
    var found = DateVariants.of(key, random);
    if (found.isEmpty()) {
      found = byOrdinals(key, random);
    }
    return found.isEmpty() ? byFamily(key, random).orElseGet(() -> byNumber(key, random)) : found;
  }

  /// The longest member of any family that the key holds, replaced by its fellows.
  private Optional<List<String>> byFamily(String key, RandomGenerator random) {
    List<String> best = List.of();
    var member = "";
    for (var family : families) {
      for (var each : family) {
        if (each.length() > member.length()
            && (isWhole(family) ? key.equals(each) : holds(key, each))) {
          best = family;
          member = each;
        }
      }
    }
    if (member.isEmpty()) {
      return Optional.empty();
    }
    var own = member;
    var others =
        new ArrayList<>(
            best.stream()
                .filter(each -> !each.equals(own) && !each.equals("=") && !holds(key, each))
                .toList());
    var second =
        best.stream()
            .filter(each -> !each.equals(own) && !isWholeOf(each, own) && holds(key, each))
            .findFirst();
    if (second.isPresent() && others.size() >= 2) {
      var first = others.remove(random.nextInt(others.size()));
      var other = others.get(random.nextInt(others.size()));
      var changed = replaced(key, own, first);
      return Optional.of(
          List.of(
              changed, replaced(key, second.get(), other), replaced(changed, second.get(), other)));
    }
    // The nearest in the family's order are the likeliest; of two as near, chance decides.
    var line = best;
    while (others.size() > WANTED) {
      var farthest =
          others.stream()
              .mapToInt(each -> Math.abs(line.indexOf(each) - line.indexOf(own)))
              .max()
              .orElse(0);
      var far =
          others.stream()
              .filter(each -> Math.abs(line.indexOf(each) - line.indexOf(own)) == farthest)
              .toList();
      others.remove(far.get(random.nextInt(far.size())));
    }
    return Optional.of(others.stream().map(each -> replaced(key, own, each)).toList());
  }

  /// "a year" within "every year" is no second member.
  private static boolean isWholeOf(String part, String member) {
    return member.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /// Rules of voting replace a whole key only: what follows a majority does not follow consensus.
  private static boolean isWhole(List<String> family) {
    return family.getFirst().equals("=");
  }

  private static boolean holds(String key, String member) {
    return whole(member).matcher(key.replace('\'', '’')).find();
  }

  private static Pattern whole(String member) {
    return Pattern.compile(
        "(?<![\\p{L}-])" + Pattern.quote(member) + "(?![\\p{L}-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String replaced(String key, String member, String other) {
    return whole(member)
        .matcher(key.replace('\'', '’'))
        .replaceFirst(Matcher.quoteReplacement(other));
  }

  /// "le trentième jour suivant le dépôt du dixième instrument": each ordinal in two values.
  private List<String> byOrdinals(String key, RandomGenerator random) {
    var found = new ArrayList<String>();
    // "one third" is no ordinal.
    if (SHARE.matcher(key).find()) {
      return found;
    }
    var matcher = WORD.matcher(key);
    var words = new ArrayList<String>();
    var starts = new ArrayList<Integer>();
    while (matcher.find()) {
      if (numbers.ordinal(matcher.group()).filter(value -> value > 1).isPresent()) {
        words.add(matcher.group());
        starts.add(matcher.start());
      }
    }
    if (words.size() == 1) {
      for (var other : scale.ordinals(words.getFirst(), random)) {
        found.add(key.replace(words.getFirst(), other));
      }
    } else if (words.size() == 2) {
      var first = scale.ordinals(words.getFirst(), random);
      var second = scale.ordinals(words.getLast(), random);
      if (!first.isEmpty() && !second.isEmpty()) {
        // By place: "du troisième mois … du deuxième instrument" may become one the other.
        var at = starts.getLast();
        var between = key.substring(starts.getFirst() + words.getFirst().length(), at);
        var before = key.substring(0, starts.getFirst());
        var after = key.substring(at + words.getLast().length());
        found.add(before + first.getFirst() + between + words.getLast() + after);
        found.add(before + words.getFirst() + between + second.getFirst() + after);
        found.add(before + first.getFirst() + between + second.getFirst() + after);
      }
    }
    return found;
  }

  /// "les deux Parties contractantes": everybody knows that they are two.
  private static boolean countsParties(String key, int end) {
    return PARTIES.matcher(key).region(end, key.length()).lookingAt();
  }

  /// The first number of the key, in words or figures, replaced by others usual for its unit.
  private List<String> byNumber(String key, RandomGenerator random) {
    var matcher = WORD.matcher(key);
    var spans = new ArrayList<int[]>();
    while (matcher.find()) {
      spans.add(new int[] {matcher.start(), matcher.end()});
    }
    for (var i = 0; i < spans.size(); i++) {
      for (var j = Math.min(spans.size(), i + LONGEST_NUMBER) - 1; j >= i; j--) {
        var text = key.substring(spans.get(i)[0], spans.get(j)[1]);
        var number = numbers.cardinal(text);
        if (number.isPresent() && !(number.get() == 2 && countsParties(key, spans.get(j)[1]))) {
          var from = spans.get(i)[0];
          var after = key.substring(spans.get(j)[1]);
          var before = key.substring(0, from);
          return scale.near(text, after, random).stream().map(other -> before + other).toList();
        }
      }
    }
    return List.of();
  }
}
