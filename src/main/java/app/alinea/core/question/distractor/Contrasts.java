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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private static final int STEM = 6;

  /// A word of so few letters tells nothing of what stands beside it.
  private static final int LIGHT = 3;

  private static final Pattern VOWEL = Pattern.compile("^[aeiouyàâéèêëîïôöùûh].*");

  private static final Pattern ARTICLE = Pattern.compile("(?:^|, )Article ");

  private final ByFirstWord<List<String>> others = new ByFirstWord<>();

  /// Words for which others are put that the text need not have.
  private final Set<String> everywhere = new HashSet<>();

  /// Words of which it tells something that they are there.
  private final Set<String> telling = new HashSet<>();

  private final FixedTerms fixed;
  private final Vocabulary vocabulary;
  private final AnalysedDocument document;
  private final OnTheMatter matter;

  Contrasts(AnalysedDocument document, OnTheMatter matter, Vocabulary vocabulary) {
    this(document, matter, vocabulary, "contrasts");
  }

  /// Fewer words, whose exchange makes any statement false and not absurd.
  static Contrasts opposites(AnalysedDocument document, OnTheMatter matter, Vocabulary vocabulary) {
    return new Contrasts(document, matter, vocabulary, "opposites");
  }

  private Contrasts(
      AnalysedDocument document, OnTheMatter matter, Vocabulary vocabulary, String pairs) {
    this.vocabulary = vocabulary;
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
    var marked = cells[0].startsWith("!") || cells[0].startsWith("*");
    var word = marked ? cells[0].substring(1) : cells[0];
    if (marked) {
      everywhere.add(word);
    }
    if (cells[0].startsWith("*")) {
      telling.add(word);
    }
    others.add(word, List.of(cells[1].split("\\|", -1)));
  }

  /// The first changes one word only; empty where fewer than two can be made.
  List<Option> of(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    if (key.split(" ", -1).length > LONGEST) {
      return List.of();
    }
    var judged = draft.types().equals(Set.of(QuestionType.TRUE_FALSE));
    var places = judged ? places(draft, key, random) : believed(draft, key, random);
    var found = new ArrayList<String>();
    if (places.size() >= 2) {
      var second = places.remove(random.nextInt(places.size()));
      var first = places.remove(random.nextInt(places.size()));
      found.addAll(Exchange.crossed(key, first, second));
    } else if (places.size() == 1) {
      var place = places.getFirst();
      place.others().stream().limit(WANTED).forEach(other -> found.add(place.in(key, other)));
    }
    return found.size() < (judged ? 1 : FEWEST)
        ? List.of()
        : found.stream().map(text -> new Option(text, "")).toList();
  }

  /// The statement of a draft with one word, anywhere in it, put for its opposite.
  Optional<Opposite> contrasted(Draft draft, RandomGenerator random) {
    var told = draft.statement().whole();
    var found =
        places(draft, told, random).stream()
            .flatMap(place ->
                place.others().stream()
                    .filter(other ->
                        everywhere.contains(told.substring(place.start(), place.end()))
                            || vocabulary.has(other))
                    .filter(other ->
                        !repeats(told, told.substring(place.start(), place.end()), other)
                            && !isSaid(told, place, other))
                    .limit(1)
                    .map(other ->
                        new Opposite(
                            place.in(told, other),
                            telling.contains(told.substring(place.start(), place.end())))))
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
  private boolean isSaid(String told, Exchange place, String other) {
    var left = told.substring(0, place.start()).stripTrailing();
    var right = told.substring(place.end()).stripLeading();
    var before = left.substring(left.lastIndexOf(' ') + 1);
    var behind = right.split("[ .,;]", 2)[0];
    return before.length() > LIGHT && stands(before + " " + other)
        || behind.length() > LIGHT && stands(other + " " + behind);
  }

  private boolean stands(String phrase) {
    var lower = phrase.toLowerCase(Locale.ROOT);
    return vocabulary.sentences().stream().anyMatch(sentence -> sentence.contains(lower));
  }

  /// The words of a phrase that can be exchanged.
  List<Exchange> exchanges(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    return key.split(" ", -1).length > LONGEST ? List.of() : believed(draft, key, random);
  }

  /// In a law, where each word is chosen, those only that the law has beside the same word
  /// elsewhere: "diplomatic aid" is struck out where nothing speaks of it.
  private List<Exchange> believed(Draft draft, String key, RandomGenerator random) {
    var places = places(draft, key, random);
    if (!document.document().isLaw()) {
      return places;
    }
    var found = new ArrayList<Exchange>();
    for (var place : places) {
      var others =
          place.others().stream()
              .filter(other ->
                  everywhere.contains(key.substring(place.start(), place.end()))
                      || isSaid(key, place, other))
              .toList();
      if (!others.isEmpty()) {
        found.add(new Exchange(place.start(), place.end(), others));
      }
    }
    return found;
  }

  private List<Exchange> places(Draft draft, String key, RandomGenerator random) {
    var said = new ArrayList<String>();
    var provision =
        ARTICLE.matcher(document.document().paragraphAt(draft.position()).number().label()).find();
    var english = document.language() == Language.ENGLISH;
    var places = new ArrayList<Exchange>();
    for (var entry : others.in(key)) {
      var word = entry.word();
      var at = Words.place(key, word);
      if (at < 0
          || fixed.hold(draft.statement().isNone() ? key : draft.statement().whole(), word)
          || isTaken(places, at, word)
          || isInName(draft, key, word, at)
          || Words.isQuoted(key, at)) {
        continue;
      }
      // Most phrases have no such word, and looking for what speaks of the matter takes long.
      if (said.isEmpty()) {
        said.addAll(matter.texts(draft));
      }
      var free = new ArrayList<String>();
      for (var other : entry.of()) {
        var sounds = VOWEL.matcher(other).matches() == VOWEL.matcher(word).matches();
        if ((sounds || !isElided(key, at))
            && (!(provision || english) || everywhere.contains(word) || vocabulary.has(other))
            && said.stream().noneMatch(text -> text.contains(stem(other)))) {
          free.add(other);
        }
      }
      if (!free.isEmpty()) {
        free.addFirst(free.remove(random.nextInt(free.size())));
        places.add(new Exchange(at, at + word.length(), free));
      }
    }
    return places;
  }

  /// A verb behind a name, "les Alliés envisagent de", is no word of it.
  private static boolean isInName(Draft draft, String key, String word, int at) {
    return word.indexOf(' ') < 0
        ? Words.isInName(draft, key, at)
        : Words.isInEntity(draft, key, at);
  }

  private static boolean isTaken(List<Exchange> places, int at, String word) {
    return places.stream()
        .anyMatch(place -> at < place.end() && place.start() < at + word.length());
  }

  /// "écono" for "économique", so that "économie" counts; a phrase whole.
  private static String stem(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > STEM && lower.indexOf(' ') < 0 ? lower.substring(0, STEM) : lower;
  }

  private static boolean isElided(String key, int at) {
    return at > 0 && (key.charAt(at - 1) == '’' || key.charAt(at - 1) == '\'')
        || at > 2 && key.substring(0, at).endsWith("de ")
        || at > 1 && key.substring(0, at).endsWith("a ")
        || at > 2 && key.substring(0, at).endsWith("an ");
  }
}
