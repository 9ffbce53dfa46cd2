package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.draft.Draft;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Wrong answers that differ from the key in one word only, put for it out of the same family: "les
/// politiques énergétiques" beside climate, digital and industrial ones. All options resemble one
/// another alike, so that only who has read the text can tell the right one.
final class WordFamilies {
  private static final int WANTED = 3;
  private static final int FEWEST = 2;
  private static final int LONGEST = 20;
  private static final int STEM = 6;
  private static final int SHORTEST = 3;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}-]+");

  /// So many letters apart two words are still said of one another.
  private static final int WITHIN = 60;

  /// A word before which a vowel changes what is written.
  private static final Pattern ELIDING =
      Pattern.compile("(?iu)(?:.*[^\\p{L}])?(?:d[’']|l[’']|qu[’']|de |du |le |la |ce |au |an? )");

  /// What a family’s word hangs on directly; a noun’s complement may stand in a row of others.
  private static final Pattern NEXT_TO = Pattern.compile("(?iu)(?: (?:[\\p{L}’-]+,?|;)){0,5} ");

  /// What may stand before a thing that the question’s own verb governs.
  private static final Pattern GOVERNED = Pattern.compile("(?iu)(?:(?:[\\p{L}’-]+,?|;) ){0,12}");

  private static final Pattern THING =
      Pattern.compile("^(?:la |le |l’|les |un |une |des |sa |son |ses |leurs? )");

  /// In English what says how something is stands before it.
  private static final Pattern ADJECTIVE = Pattern.compile("[\\p{L}-]+(?:ic|al|ary|ive)");

  private static final Pattern BEFORE = Pattern.compile("(?iu)(?: (?:[\\p{L}-]+,?)){0,2} ");

  private static final Pattern LINKING =
      Pattern.compile(
          "(?iu)(?:"
              + " |^)(?:de|du|des|d[’'].*|à|au|aux|pour|par|sur|dans|en|avec|of|for|to|by|on|in|with|from|qui|que|which|that)(?:"
              + " |,|$)");

  /// "le dialogue politique et la coopération": the noun behind has nothing to do with the word.
  private static final Pattern JOINING =
      Pattern.compile("(?iu),| (?:et|ou|la|le|les|une?|and|or|the|an?) ");

  private static final Pattern COMPLEMENT =
      Pattern.compile("(?iu)^(?: (?:de|du|des|à|au|aux|of|to) | d[’'])");
  private static final Pattern LISTED =
      Pattern.compile("(?iu)(?:[\\p{L}-]+(?: ;|,| et| ou| and) )*");

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:de la |de l’|du |des |de |d’|la |le |l’|les |une? |an? |the |of the |of )");

  private final ByFirstWord<Family> families = new ByFirstWord<>();
  private final AnalysedDocument document;
  private final OnTheMatter matter;
  private final FixedTerms fixed;
  private final Kindred kindred;
  private final Vocabulary vocabulary;

  /// Words that can stand in one another’s place.
  ///
  /// @param heads the words beside which they can, or none
  /// @param whole whether what belongs to one of them may belong to the others: "la fermeté de
  ///   l’Union" for "l’unité de l’Union"
  private record Family(List<String> heads, List<String> words, boolean whole) {
    static Family of(String line) {
      var whole = line.startsWith("+");
      var cells = line.substring(whole ? 1 : 0).split("=", 2);
      var words = List.of(cells[cells.length - 1].split("\\|", -1));
      return cells.length == 1
          ? new Family(List.of(), words, whole)
          : new Family(List.of(cells[0].split(",", -1)), words, whole);
    }
  }

  WordFamilies(AnalysedDocument document, OnTheMatter matter, Vocabulary vocabulary) {
    this.document = document;
    this.matter = matter;
    this.vocabulary = vocabulary;
    this.fixed = FixedTerms.of(document.language());
    this.kindred = new Kindred(document.language());
    read(document.language());
  }

  private void read(Language language) {
    var name = "/app/alinea/question/families_" + language.code() + ".txt";
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordFamilies.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Family::of)
          .forEach(family -> family.words().forEach(word -> families.add(word, family)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Empty where no word of the key has two others that nothing on the matter says.
  List<String> of(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    return exchanges(draft, random).stream()
        .filter(place -> place.others().size() >= FEWEST)
        .max(Comparator.comparingInt(WordFamilies::rank))
        .map(place -> place.others().stream().limit(WANTED).map(other -> place.in(key, other)))
        .map(Stream::toList)
        .orElse(List.of());
  }

  /// The words of the key that others can stand for, what the text speaks of elsewhere first.
  List<Exchange> exchanges(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    if (key.split(" ", -1).length > LONGEST) {
      return List.of();
    }
    var found = new ArrayList<Exchange>();
    var said = List.<String>of();
    for (var entry : families.in(key)) {
      var word = entry.word();
      var family = entry.of();
      var at = Words.place(key, word);
      if (at < 0 || isBound(draft, key, at, word)) {
        continue;
      }
      var head = head(draft, key, at, word, family);
      if (!family.heads().isEmpty() && head.isEmpty()
          || !family.whole()
              && COMPLEMENT.matcher(key.substring(at + word.length())).find()
              && !qualifies(key, head, at)) {
        continue;
      }
      if (said.isEmpty()) {
        said = matter.texts(draft);
      }
      var place = place(key, at, word, family, head, said);
      if (!place.others().isEmpty()) {
        found.add(new Exchange(place.start(), place.end(), drawn(place, random)));
      }
    }
    return found;
  }

  /// More others go before fewer, longer words before shorter.
  private static int rank(Exchange place) {
    return 100 * Math.min(WANTED, place.others().size()) + place.end() - place.start();
  }

  /// What the text speaks of elsewhere is believed before what it never names.
  private List<String> drawn(Exchange place, RandomGenerator random) {
    var known = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    for (var other : place.others()) {
      (vocabulary.has(other) ? known : unknown).add(other);
    }
    var chosen = new ArrayList<String>();
    draw(known, chosen, random);
    draw(unknown, chosen, random);
    return chosen;
  }

  private static void draw(List<String> from, List<String> chosen, RandomGenerator random) {
    while (chosen.size() < WANTED && !from.isEmpty()) {
      chosen.add(from.remove(random.nextInt(from.size())));
    }
  }

  /// Whether the word belongs to a name, a quotation or a term, or the question tells it.
  private boolean isBound(Draft draft, String key, int at, String word) {
    var stem = draft.stem().toLowerCase(Locale.ROOT);
    return Words.isInName(draft, key, at)
        || Words.isQuoted(key, at)
        || fixed.hold(key, word)
        || key.indexOf(word, at + word.length()) >= 0
        || word.length() > SHORTEST && Words.holds(stem, word)
        || isAkin(stem, word)
        || List.of(word.split("[ ’]", -1)).stream()
            .filter(part -> part.length() >= STEM)
            .anyMatch(part -> stem.contains(stem(part)));
  }

  /// "l’espace" in the question tells of "spatiaux" in the answer.
  private boolean isAkin(String stem, String word) {
    var family = kindred.of(singular(word));
    return family.startsWith("=")
        && BREAK.splitAsStream(stem).anyMatch(other -> kindred.of(singular(other)).equals(family));
  }

  /// "spatiaux" as the dictionary has it.
  private static String singular(String word) {
    return word.endsWith("aux")
        ? word.substring(0, word.length() - 2) + "l"
        : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /// The word of the key, or of the question where the key is a bare list, on which the family’s
  /// word hangs; empty where there is none.
  private String head(Draft draft, String key, int at, String word, Family family) {
    for (var head : family.heads()) {
      var before = Words.place(key, head);
      if (before >= 0 && before + head.length() <= at) {
        var between = key.substring(before + head.length(), at);
        var complement = word.startsWith("de ") || word.startsWith("d’") || word.startsWith("of ");
        if (complement
            || !(document.language() == Language.ENGLISH && ADJECTIVE.matcher(word).matches())
                && NEXT_TO.matcher(between).matches()
                && !LINKING.matcher(between).find()) {
          return head;
        }
      }
      var behind = key.indexOf(head, at + word.length());
      if (behind >= 0 && Words.place(key, head) >= 0) {
        var between = key.substring(at + word.length(), behind);
        if (BEFORE.matcher(between).matches()
            && !LINKING.matcher(between).find()
            && !JOINING.matcher(between).find()) {
          return head;
        }
      }
      if ((LISTED.matcher(key.substring(0, at)).matches() || isGoverned(key, at, word))
          && Words.place(draft.stem(), head) >= 0) {
        return head;
      }
    }
    return "";
  }

  /// "la fermeté et la solidarité": all of it is what the question’s verb asks for.
  private static boolean isGoverned(String key, int at, String word) {
    var before = key.substring(0, at);
    return THING.matcher(word).find()
        && GOVERNED.matcher(before).matches()
        && !LINKING.matcher(before).find();
  }

  /// "le soutien militaire à ce pays": what follows an adjective belongs to its noun.
  private boolean qualifies(String key, String head, int at) {
    return document.language() == Language.FRENCH
        && !head.isEmpty()
        && key.substring(0, at).endsWith(head + " ");
  }

  /// Whether what is said on the matter has both near each other: then both may be true.
  private static boolean stand(String head, String other, List<String> said) {
    var stem = stem(head);
    var word = stem(other);
    return !head.isEmpty() && said.stream().anyMatch(text -> areNear(text, stem, word));
  }

  private static boolean areNear(String text, String left, String right) {
    for (var at = text.indexOf(left); at >= 0; at = text.indexOf(left, at + 1)) {
      var from = Math.max(0, at - WITHIN);
      var to = Math.min(text.length(), at + left.length() + WITHIN);
      if (text.substring(from, to).contains(right)) {
        return true;
      }
    }
    return false;
  }

  private Exchange place(
      String key, int at, String word, Family family, String head, List<String> said) {
    var before = key.substring(0, at);
    var sensitive = ELIDING.matcher(before).matches();
    var lower = key.toLowerCase(Locale.ROOT);
    var free = new ArrayList<String>();
    var stems = new HashSet<>(Set.of(stem(word)));
    for (var other : family.words()) {
      var sounds = !sensitive || sounds(other) == sounds(word);
      if (!other.equals(word)
          && sounds
          && !lower.contains(stem(other))
          && !repeats(lower, word, other)
          && said.stream().noneMatch(text -> text.contains(stem(other)))
          && !stand(head, other, said)
          && isBelieved(family, head, other)
          && stems.add(stem(other))) {
        free.add(other);
      }
    }
    return new Exchange(at, at + word.length(), free);
  }

  /// "le règlement des conflits et la gestion des conflits": a word stands there already.
  private static boolean repeats(String key, String word, String other) {
    return BREAK
        .splitAsStream(other.toLowerCase(Locale.ROOT))
        .filter(part -> part.length() >= STEM && !word.contains(stem(part)))
        .anyMatch(part -> key.contains(stem(part)));
  }

  /// In a law, where each word is chosen, only what it says elsewhere of such a thing is believed:
  /// a "diplomatic aid" of which nothing speaks is not.
  private boolean isBelieved(Family family, String head, String other) {
    if (!document.document().isLaw()) {
      return true;
    }
    return head.isEmpty()
        ? !family.whole() || vocabulary.has(other)
        : stand(head, other, vocabulary.sentences());
  }

  private boolean sounds(String word) {
    return switch (document.language()) {
      case FRENCH -> FrenchSound.elides(word);
      case ENGLISH -> "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    };
  }

  /// "écono" for "économique", so that "économie" counts; a phrase whole.
  private static String stem(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    var bare = LEAD.matcher(lower).replaceFirst("");
    var single = bare.indexOf(' ') < 0;
    return single && bare.length() > STEM ? bare.substring(0, STEM) : bare;
  }
}
