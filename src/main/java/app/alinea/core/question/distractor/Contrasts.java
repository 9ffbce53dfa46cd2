package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Draft;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Wrong options made of a phrase itself: "des contributions nationales obligatoires" for "des
/// contributions nationales volontaires". All speak of the same matter in the same turn, so that
/// only who has read the text can tell them apart. Where two words can be exchanged each is, in two
/// of the options, so that none is what the others resemble.
final class Contrasts {
  private static final int WANTED = 3;
  private static final int FEWEST = 2;
  private static final int LONGEST = 18;
  private static final double SAME = 0.35;
  private static final int STEM = 6;

  /// A word of so few letters tells nothing of what stands beside it.
  private static final int LIGHT = 3;

  private static final Pattern VOWEL = Pattern.compile("^[aeiouyàâéèêëîïôöùûh].*");

  private static final Pattern ARTICLE = Pattern.compile("(?:^|, )Article ");

  private final Map<String, List<String>> others = new LinkedHashMap<>();

  /// Words for which others are put that the text need not have.
  private final Set<String> everywhere = new HashSet<>();

  private final FixedTerms fixed;
  private final Set<String> vocabulary = ConcurrentHashMap.newKeySet();
  private final AnalysedDocument document;
  private final Matter matter;

  /// A word of the phrase with what can stand in its place.
  private record Place(int start, int end, List<String> others) {}

  Contrasts(AnalysedDocument document, Matter matter) {
    this(document, matter, "contrasts");
  }

  /// Fewer words, whose exchange makes any statement false and not absurd.
  static Contrasts opposites(AnalysedDocument document, Matter matter) {
    return new Contrasts(document, matter, "opposites");
  }

  private Contrasts(AnalysedDocument document, Matter matter, String pairs) {
    this.document = document;
    this.matter = matter;
    this.fixed = FixedTerms.of(document.language());
    read(document.language(), pairs);
  }

  private void read(Language language, String pairs) {
    var name = "/app/alinea/question/" + pairs + "_" + language.code() + ".txt";
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Contrasts.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void add(String line) {
    var cells = line.split("=", 2);
    var anyhow = cells[0].startsWith("!");
    var word = anyhow ? cells[0].substring(1) : cells[0];
    if (anyhow) {
      everywhere.add(word);
    }
    others.put(word, List.of(cells[1].split("\\|", -1)));
  }

  /// The first changes one word only; empty where fewer than two can be made.
  List<Option> of(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    if (key.split(" ", -1).length > LONGEST) {
      return List.of();
    }
    var places = places(draft, key, random);
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
    var judged = draft.types().equals(Set.of(QuestionType.TRUE_FALSE));
    return found.size() < (judged ? 1 : FEWEST)
        ? List.of()
        : found.stream().map(text -> new Option(text, "")).toList();
  }

  /// The statement of a draft with one word, anywhere in it, put for its opposite.
  Optional<String> contrasted(Draft draft, RandomGenerator random) {
    var told = draft.statement().whole();
    var found =
        places(draft, told, random).stream()
            .flatMap(place ->
                place.others().stream()
                    .filter(other ->
                        everywhere.contains(told.substring(place.start(), place.end()))
                            || areInText(other))
                    .filter(other ->
                        !repeats(told, told.substring(place.start(), place.end()), other)
                            && !isSaid(told, place, other))
                    .limit(1)
                    .map(other -> with(told, place, other)))
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.get(random.nextInt(found.size())));
  }

  /// "la sécurité énergétique et alimentaire": the other word stands there already.
  private static boolean repeats(String told, String word, String other) {
    var lower = told.toLowerCase(Locale.ROOT);
    return Stream.of(other.toLowerCase(Locale.ROOT).split(" ", -1))
        .filter(part -> part.length() > LIGHT && !word.toLowerCase(Locale.ROOT).contains(part))
        .anyMatch(part -> lower.contains(stem(part)));
  }

  /// Whether the document has the word with what would stand beside it.
  private boolean isSaid(String told, Place place, String other) {
    var left = told.substring(0, place.start()).stripTrailing();
    var right = told.substring(place.end()).stripLeading();
    var before = left.substring(left.lastIndexOf(' ') + 1);
    var behind = right.split("[ .,;]", 2)[0];
    return before.length() > LIGHT && stands(before + " " + other)
        || behind.length() > LIGHT && stands(other + " " + behind);
  }

  private boolean stands(String phrase) {
    var lower = phrase.toLowerCase(Locale.ROOT);
    return document.sentences().stream()
        .anyMatch(sentence -> sentence.text().toLowerCase(Locale.ROOT).contains(lower));
  }

  /// Nobody believes a word that the text nowhere has ("regional arbitrators", "a gradual
  /// release").
  private boolean isInText(String word) {
    if (vocabulary.isEmpty()) {
      for (var sentence : document.sentences()) {
        for (var token : sentence.tokens()) {
          vocabulary.add(stem(token.text().toLowerCase(Locale.ROOT)));
        }
      }
    }
    return vocabulary.contains(stem(word));
  }

  private boolean areInText(String phrase) {
    return Stream.of(phrase.split(" ", -1)).allMatch(this::isInText);
  }

  private List<Place> places(Draft draft, String key, RandomGenerator random) {
    var said = saidOfTheMatter(draft);
    var provision =
        ARTICLE.matcher(document.document().paragraphAt(draft.position()).number().label()).find();
    var english = document.language() == Language.ENGLISH;
    var places = new ArrayList<Place>();
    for (var entry : others.entrySet()) {
      var word = entry.getKey();
      var at = place(key, word);
      if (at < 0
          || fixed.hold(draft.statement().isNone() ? key : draft.statement().whole(), word)
          || isTaken(places, at, word)
          || isInName(draft, key, at)
          || isQuoted(key, at)) {
        continue;
      }
      var free = new ArrayList<String>();
      for (var other : entry.getValue()) {
        var sounds = VOWEL.matcher(other).matches() == VOWEL.matcher(word).matches();
        if ((sounds || !isElided(key, at))
            && (!(provision || english) || everywhere.contains(word) || areInText(other))
            && said.stream().noneMatch(text -> text.contains(stem(other)))) {
          free.add(other);
        }
      }
      if (!free.isEmpty()) {
        free.addFirst(free.remove(random.nextInt(free.size())));
        places.add(new Place(at, at + word.length(), free));
      }
    }
    return places;
  }

  private static boolean isTaken(List<Place> places, int at, String word) {
    return places.stream()
        .anyMatch(place -> at < place.end() && place.start() < at + word.length());
  }

  /// "la Banque centrale européenne": a word of a name cannot be exchanged.
  private static boolean isInName(Draft draft, String key, int at) {
    var sentence = draft.fact().evidence().sentence();
    var inEntity =
        sentence.entities().stream()
            .map(entity -> entity.span().of(sentence.text()))
            .anyMatch(name -> {
              var from = key.indexOf(name);
              return from >= 0 && from <= at && at < from + name.length();
            });
    var before = key.substring(0, at).strip();
    var last = before.substring(before.lastIndexOf(' ') + 1);
    return inEntity
        || !last.isEmpty() && !last.equals(before) && Character.isUpperCase(last.charAt(0));
  }

  private static boolean isQuoted(String key, int at) {
    var before = key.substring(0, at);
    return before.chars().filter(mark -> mark == '«' || mark == '“').count()
        > before.chars().filter(mark -> mark == '»' || mark == '”').count();
  }

  /// The paragraph itself, the stem, and whatever else may speak of what is asked: what stands
  /// there may be true as well.
  private List<String> saidOfTheMatter(Draft draft) {
    var texts = new ArrayList<String>();
    texts.add(draft.stem().toLowerCase(Locale.ROOT));
    texts.add(document.document().paragraphAt(draft.position()).text().toLowerCase(Locale.ROOT));
    var asked = matter.askedBy(draft);
    var whole = matter.weight(asked);
    matter.near(asked).stream()
        .filter(said -> matter.shared(asked, said) >= SAME * whole)
        .forEach(said -> texts.add(said.sentence().text().toLowerCase(Locale.ROOT)));
    return texts;
  }

  /// "écono" for "économique", so that "économie" counts; a phrase whole.
  private static String stem(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > STEM && lower.indexOf(' ') < 0 ? lower.substring(0, STEM) : lower;
  }

  /// Where a whole word begins in a text that no name follows, or -1.
  private static int place(String text, String word) {
    for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      var end = at + word.length();
      var starts =
          at == 0 || !Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) != '-';
      var stops =
          end == text.length()
              || !Character.isLetter(word.charAt(word.length() - 1))
              || !Character.isLetter(text.charAt(end)) && text.charAt(end) != '-';
      var named =
          Character.isLetter(word.charAt(word.length() - 1))
              && end + 1 < text.length()
              && Character.isUpperCase(text.charAt(end + 1));
      if (starts && stops && !named) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isElided(String key, int at) {
    return at > 0 && (key.charAt(at - 1) == '’' || key.charAt(at - 1) == '\'')
        || at > 2 && key.substring(0, at).endsWith("de ")
        || at > 1 && key.substring(0, at).endsWith("a ")
        || at > 2 && key.substring(0, at).endsWith("an ");
  }

  private static String with(String key, Place place, String other) {
    return key.substring(0, place.start()) + other + key.substring(place.end());
  }
}
