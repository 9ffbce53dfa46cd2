package app.alinea.core.question.distractor;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Token;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What each sentence of a document speaks of, by word families and names, and how much of what a
/// question asks about a sentence shares. Two sentences that share a telling word may say the same.
final class Matter {
  /// How telling a word is that this share of the sentences has, and at least so many.
  private static final double RARE = 0.012;

  private static final int RARE_IN = 2;
  private static final double UNCOMMON = 0.04;
  private static final int UNCOMMON_IN = 5;
  private static final double COMMON = 0.15;
  private static final int COMMON_IN = 10;
  private static final double OF_RARE = 1.0;
  private static final double OF_UNCOMMON = 0.6;
  private static final double OF_COMMON = 0.35;
  private static final double OF_CONSTANT = 0.1;
  private static final double MUCH = 0.3;
  private static final int SAME_WORD = 4;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private final List<Said> said = new ArrayList<>();
  private final Map<String, BitSet> saidWith = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, String> byWord = new HashMap<>();
  private final Kindred kindred;
  private final FunctionWords words;
  private final Places places = Places.known();

  Matter(AnalysedDocument document, FunctionWords words) {
    this.words = words;
    this.kindred = new Kindred(document.language());
    Said before = null;
    for (var sentence : document.sentences()) {
      var names = names(sentence);
      if (before != null
          && before.sentence().position() == sentence.position()
          && pointsBack(sentence)) {
        names.addAll(before.names());
      }
      var here =
          new Said(
              sentence,
              sentence.text().toLowerCase(Locale.ROOT),
              families(sentence),
              names,
              speaksOfAll(sentence),
              familiesAt(sentence),
              namesAt(sentence));
      for (var family : here.families()) {
        frequency.merge(family, 1, Integer::sum);
        saidWith.computeIfAbsent(family, _ -> new BitSet()).set(said.size());
      }
      said.add(here);
      before = here;
    }
    frequency.forEach((family, found) -> weights.put(family, weighing(found)));
  }

  List<Said> said() {
    return said;
  }

  /// The families of what a question asks about, without its frame: the answer, and the verb by
  /// which a text's authors take a stand.
  Set<String> askedBy(Draft draft) {
    var sentence = draft.fact().evidence().sentence();
    var answer = draft.answer().span();
    var asked = new HashSet<String>();
    for (var word : BREAK.split(draft.stem().toLowerCase(Locale.ROOT), -1)) {
      asked.add(word.length() > SAME_WORD ? word.substring(0, SAME_WORD) : word);
    }
    var frame = FrameVerb.of(draft, words);
    var families = new LinkedHashSet<String>();
    for (var token : sentence.tokens()) {
      var text = token.text().toLowerCase(Locale.ROOT);
      var start = text.length() > SAME_WORD ? text.substring(0, SAME_WORD) : text;
      var inAnswer = token.span().start() >= answer.start() && token.span().end() <= answer.end();
      if (!inAnswer
          && text.length() >= SAME_WORD
          && asked.contains(start)
          && !token.lemma().equals(frame)
          && tells(token)) {
        families.add(family(token));
      }
    }
    return families;
  }

  /// The families of the words in a part of a sentence.
  Set<String> familiesOf(AnalysedSentence sentence, TextSpan part) {
    var families = new HashSet<String>();
    for (var token : sentence.tokens()) {
      var inside = token.span().start() >= part.start() && token.span().end() <= part.end();
      if (inside && tells(token)) {
        families.add(family(token));
      }
    }
    return families;
  }

  /// The families of the words of any text, as far as the document has these words.
  Set<String> familiesOf(String text) {
    var families = new HashSet<String>();
    for (var word : BREAK.split(text.toLowerCase(Locale.ROOT), -1)) {
      var family = byWord.get(word);
      if (family != null) {
        families.add(family);
      }
    }
    return families;
  }

  double weight(String family) {
    return weights.getOrDefault(family, OF_RARE);
  }

  private double weighing(int found) {
    if (found <= Math.max(RARE_IN, RARE * said.size())) {
      return OF_RARE;
    }
    if (found <= Math.max(UNCOMMON_IN, UNCOMMON * said.size())) {
      return OF_UNCOMMON;
    }
    return found <= Math.max(COMMON_IN, COMMON * said.size()) ? OF_COMMON : OF_CONSTANT;
  }

  double weight(Set<String> families) {
    return families.stream().mapToDouble(this::weight).sum();
  }

  /// Whether a question tells enough of what it is about: one telling word, or several common ones.
  boolean isFocused(Set<String> asked) {
    return weight(asked) >= OF_RARE;
  }

  /// How much of what is asked a sentence shares.
  double shared(Set<String> asked, Said sentence) {
    var sum = 0.0;
    for (var family : asked) {
      if (sentence.families().contains(family)) {
        sum += weight(family);
      }
    }
    return sum;
  }

  /// The sentences that share anything of what is asked.
  List<Said> near(Set<String> asked) {
    var places = new ArrayList<BitSet>();
    var weights = new ArrayList<Double>();
    for (var family : asked) {
      var found = saidWith.get(family);
      if (found != null) {
        places.add(found);
        weights.add(weight(family));
      }
    }
    var whole = weight(asked);
    return sharing(asked)
        .filter(at -> maySay(at, places, weights, whole))
        .mapToObj(said::get)
        .toList();
  }

  /// As of families, by the places where each is said.
  private static boolean maySay(int at, List<BitSet> places, List<Double> weights, double whole) {
    var sum = 0.0;
    var telling = 0;
    for (var i = 0; i < places.size(); i++) {
      if (places.get(i).get(at)) {
        var weight = weights.get(i);
        if (weight >= OF_UNCOMMON) {
          return true;
        }
        sum += weight;
        telling += weight > OF_CONSTANT ? 1 : 0;
      }
    }
    return telling > 1 || sum > OF_CONSTANT && sum >= MUCH * whole;
  }

  /// The sentences that hold at least a share of what is asked, by weight.
  Stream<Said> saying(Set<String> asked, double share) {
    var least = share * weight(asked);
    var sums = new double[said.size()];
    for (var family : asked) {
      var weight = weight(family);
      places(family).stream().forEach(at -> sums[at] += weight);
    }
    return sharing(asked).filter(at -> sums[at] >= least).mapToObj(said::get);
  }

  private BitSet places(String family) {
    var found = saidWith.get(family);
    return found == null ? new BitSet() : found;
  }

  /// The numbers of the sentences that share anything of what is asked.
  private IntStream sharing(Set<String> asked) {
    var sharing = new BitSet(said.size());
    asked.stream().map(saidWith::get).filter(Objects::nonNull).forEach(sharing::or);
    return sharing.stream();
  }

  /// Whether words of these families may say what is asked: a telling one of it is there, several,
  /// or such as make up much of it.
  boolean maySay(Set<String> asked, Set<String> families) {
    var sum = 0.0;
    var telling = 0;
    for (var family : asked) {
      if (families.contains(family)) {
        var weight = weight(family);
        if (weight >= OF_UNCOMMON) {
          return true;
        }
        sum += weight;
        telling += weight > OF_CONSTANT ? 1 : 0;
      }
    }
    return telling > 1 || sum > OF_CONSTANT && sum >= MUCH * weight(asked);
  }

  private Map<String, List<Integer>> familiesAt(AnalysedSentence sentence) {
    var found = new HashMap<String, List<Integer>>();
    for (var i = 0; i < sentence.tokens().size(); i++) {
      if (tells(sentence.tokens().get(i))) {
        found.computeIfAbsent(family(sentence.tokens().get(i)), _ -> new ArrayList<>()).add(i);
      }
    }
    return found;
  }

  private Map<String, List<Integer>> namesAt(AnalysedSentence sentence) {
    var found = new HashMap<String, List<Integer>>();
    for (var i = 0; i < sentence.tokens().size(); i++) {
      var at = i;
      var token = sentence.tokens().get(i);
      places
          .ofAdjective(token.lemma())
          .ifPresent(id -> found.computeIfAbsent(id, _ -> new ArrayList<>()).add(at));
      for (var entity : sentence.entities()) {
        if (entity.span().start() == token.span().start()) {
          found.computeIfAbsent(entity.id(), _ -> new ArrayList<>()).add(at);
          if (entity.type() == EntityType.CITY) {
            places
                .countryOf(entity.id())
                .ifPresent(id -> found.computeIfAbsent(id, _ -> new ArrayList<>()).add(at));
          }
        }
      }
    }
    return found;
  }

  private Set<String> families(AnalysedSentence sentence) {
    var families = new HashSet<String>();
    for (var token : sentence.tokens()) {
      if (tells(token)) {
        families.add(family(token));
        byWord.putIfAbsent(token.text().toLowerCase(Locale.ROOT), family(token));
      }
    }
    return families;
  }

  private String family(Token token) {
    return places.ofAdjective(token.lemma()).orElseGet(() -> kindred.of(token.lemma()));
  }

  private boolean tells(Token token) {
    var tells =
        switch (token.partOfSpeech()) {
          case NOUN, VERB, ADJ, PROPN -> true;
          default -> false;
        };
    return tells
        && token.text().length() > 2
        && !words.is("generic.words", token.lemma())
        && !words.is("generic.words", token.text().toLowerCase(Locale.ROOT))
        && !words.is("light.lemmas", token.lemma());
  }

  private Set<String> names(AnalysedSentence sentence) {
    var names = new LinkedHashSet<String>();
    for (var entity : sentence.entities()) {
      names.add(entity.id());
      if (entity.type() == EntityType.CITY) {
        places.countryOf(entity.id()).ifPresent(names::add);
      }
    }
    for (var token : sentence.tokens()) {
      places.ofAdjective(token.lemma()).ifPresent(names::add);
    }
    return names;
  }

  private boolean pointsBack(AnalysedSentence sentence) {
    if (sentence.tokens().isEmpty()) {
      return false;
    }
    var first = sentence.tokens().getFirst().text().toLowerCase(Locale.ROOT);
    return words.is("subject.pronouns", first) || words.is("demonstratives", first);
  }

  private boolean speaksOfAll(AnalysedSentence sentence) {
    var lower = sentence.text().toLowerCase(Locale.ROOT);
    return words.list("everybody.phrases").stream().anyMatch(lower::contains);
  }
}
