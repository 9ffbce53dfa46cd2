package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Genus;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// Other terms of a document, or what they mean: of the same number, and best of the same kind: "la
/// personne physique ou morale qui …" stands beside another such person.
final class NearDefinitions {
  private static final int WANTED = 3;
  private static final int OPENING = 4;
  private static final int ROOT = 5;
  private static final double SAME = 0.7;
  private static final double LENGTH_WEIGHT = 1.5;
  private static final double CHANCE_WEIGHT = 0.4;
  private static final double LEAK_WEIGHT = 2;
  private static final double FEWEST_ALIKE = 0.45;
  private static final int LONGEST_OPTION = 34;
  private static final Set<String> PLURAL =
      Set.of("les", "des", "tous", "toutes", "ceux", "celles");

  /// Nouns that are the same in the plural.
  private static final Set<String> ALIKE =
      Set.of(
          "tiers", "pays", "fonds", "avis", "prix", "taux", "permis", "procès", "corps", "cours");

  private final ContenderPool pool;
  private final FunctionWords words;

  NearDefinitions(ContenderPool pool, FunctionWords words) {
    this.pool = pool;
    this.words = words;
  }

  /// A contender with the meaning of its term.
  private record Defined(Contender contender, String meaning, double score) {}

  List<Option> near(Draft draft, RandomGenerator random) {
    var meanings = meanings(draft.position());
    var key = draft.answer();
    var term = key.referent();
    var meaning = meanings.getOrDefault(term, key.text());
    var genus = Genus.of(words, meaning);
    var leaked = leaked(draft);
    var found = new ArrayList<Defined>();
    for (var listed : pool.near(key.kind(), draft.position())) {
      var contender = listed.contender();
      var other = meanings.get(contender.referent());
      if (other == null
          || contender.referent().equals(term)
          || !isApart(draft, meaning, contender.referent(), other)
          || isPlural(term) != isPlural(contender.referent())
          || PLURAL.contains(word(meaning, 0)) != PLURAL.contains(word(other, 0))
          || Genus.of(words, other) != genus
          || !isAkin(meaning, other)
          || key.kind() == AnswerKind.DESCRIPTION
              && (isGivenAway(contender.referent(), other) || !isComparable(meaning, other))) {
        continue;
      }
      var score =
          likeness(meaning, other)
              + LEAK_WEIGHT * leaked.sharedWith(WordBag.of(contender.text()))
              + CHANCE_WEIGHT * random.nextDouble();
      found.add(new Defined(contender, other, score));
    }
    return found.stream()
        .sorted(Comparator.comparingDouble(Defined::score).reversed())
        .map(Defined::contender)
        .filter(distinct())
        .limit(WANTED)
        .map(contender -> new Option(contender.text(), note(key.kind(), contender)))
        .toList();
  }

  /// The words of the stem that the key repeats: where other options repeat them too, they give
  /// nothing away.
  private static WordBag leaked(Draft draft) {
    var stem = WordBag.of(draft.stem()).stems();
    var shared = new HashSet<>(WordBag.of(draft.answer().text()).stems());
    shared.retainAll(stem);
    return new WordBag(shared);
  }

  private static Predicate<Contender> distinct() {
    var taken = new ArrayList<String>();
    return contender -> {
      var text = contender.text().toLowerCase(Locale.ROOT);
      var isNew = taken.stream().noneMatch(other -> other.contains(text) || text.contains(other));
      return isNew && taken.add(text);
    };
  }

  /// Of a meaning, the term it belongs to; of a term nothing.
  private static String note(AnswerKind kind, Contender contender) {
    return kind == AnswerKind.DESCRIPTION ? contender.referent() : contender.note();
  }

  private Map<String, String> meanings(int position) {
    var meanings = new HashMap<String, String>();
    for (var listed : pool.near(AnswerKind.DESCRIPTION, position)) {
      meanings.putIfAbsent(listed.contender().referent(), listed.contender().text());
    }
    return meanings;
  }

  /// Neither synonyms nor what the question itself strikes out: a term that the meaning asked about
  /// names, a meaning that names the term asked about.
  private static boolean isApart(Draft draft, String meaning, String other, String otherMeaning) {
    var a = draft.answer().referent().toLowerCase(Locale.ROOT);
    var b = other.toLowerCase(Locale.ROOT);
    var shown =
        draft.answer().kind() == AnswerKind.TERM
            ? meaning.toLowerCase(Locale.ROOT).contains(b)
            : otherMeaning.toLowerCase(Locale.ROOT).contains(a);
    return !a.contains(b) && !b.contains(a) && !shown && !isSame(meaning, otherMeaning);
  }

  /// Of one kind: among the first words with which each says what its term is, one is common. A
  /// fund is no stock exchange, articles on board are no authority.
  private static boolean isAkin(String meaning, String other) {
    return firstWords(meaning).stream().anyMatch(firstWords(other)::contains);
  }

  private static Set<String> firstWords(String meaning) {
    var found = new HashSet<String>();
    for (var word : meaning.split("[^\\p{L}-]+", -1)) {
      found.addAll(WordBag.of(word).stems());
      if (found.size() >= OPENING) {
        break;
      }
    }
    return found;
  }

  /// "limitation du traitement" beside "… en vue de limiter leur traitement": a meaning that shows
  /// its own term is struck out.
  private static boolean isGivenAway(String term, String meaning) {
    var roots = roots(meaning);
    var own = roots(term);
    return !own.isEmpty() && roots.containsAll(own);
  }

  private static Set<String> roots(String text) {
    var found = new HashSet<String>();
    for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.length() >= ROOT) {
        found.add(word.substring(0, ROOT));
      }
    }
    return found;
  }

  /// Whether two meanings say the same behind the words with which both begin.
  private static boolean isSame(String meaning, String other) {
    var begun = 0;
    var shorter = Math.min(meaning.length(), other.length());
    while (begun < shorter && meaning.charAt(begun) == other.charAt(begun)) {
      begun++;
    }
    var left = WordBag.of(meaning.substring(begun));
    var right = WordBag.of(other.substring(begun));
    return left.isEmpty()
        || right.isEmpty()
        || left.sharedWith(right) >= SAME && right.sharedWith(left) >= SAME;
  }

  private static boolean isComparable(String meaning, String other) {
    var longer = (double) Math.max(meaning.length(), other.length());
    return Math.min(meaning.length(), other.length()) / longer >= FEWEST_ALIKE
        && other.split(" ", -1).length <= LONGEST_OPTION;
  }

  private static double likeness(String meaning, String other) {
    var alike = 0.0;
    for (var i = 0; i < OPENING && word(meaning, i).equals(word(other, i)); i++) {
      alike++;
    }
    var longer = (double) Math.max(meaning.length(), other.length());
    return alike
        + LENGTH_WEIGHT * Math.min(meaning.length(), other.length()) / longer
        + WordBag.of(other).sharedWith(WordBag.of(meaning));
  }

  private static String word(String text, int index) {
    var words = text.toLowerCase(Locale.ROOT).split("[\\s’',]+", OPENING + 2);
    return index < words.length ? words[index] : "";
  }

  /// Of "données concernant la santé" the first word tells the number, of "contracting states" the
  /// last.
  private boolean isPlural(String term) {
    var head = term.split("\\s(?:of|for|de|du|des|à|en|in)\\s", 2)[0].strip();
    if (words.language() == Language.FRENCH) {
      head = head.split("[\\s’']", 2)[0];
    }
    return !ALIKE.contains(head.toLowerCase(Locale.ROOT))
        && (head.endsWith("s") && !head.endsWith("ss") || head.endsWith("x"));
  }
}
