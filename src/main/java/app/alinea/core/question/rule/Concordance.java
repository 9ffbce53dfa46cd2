package app.alinea.core.question.rule;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the words of a document stand: what a rule asks of the whole text is found without a walk
/// over it, so that the time for a question does not grow with the document. Safe for many threads.
public final class Concordance {
  private static final int NEAR = 7;
  private static final Pattern AIMING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:afin|en vue|dans le but|visant|de manière à"
              + "|pour (?:[yn]e |les? |la |l[’']|s[’']|se |mieux )?\\p{L}+(?:er|ir|re))(?!\\p{L})");

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> BEFORE_VERB =
      Set.of("se", "s'", "ne", "n'", "y", "en", "lui", "leur", "also", "has", "shall", "will");

  private final List<Place> places;
  private final Map<String, List<Place>> byWord = new HashMap<>();
  private final Map<String, List<AnalysedSentence>> byLemma = new HashMap<>();
  private final Map<String, Integer> paragraphsByEntity = new HashMap<>();
  private final Map<String, Long> acting = new ConcurrentHashMap<>();
  private final Map<String, Long> opening = new ConcurrentHashMap<>();

  /// @param lower the sentence's text in lower case
  private record Place(AnalysedSentence sentence, String lower) {}

  public Concordance(List<AnalysedSentence> sentences) {
    places =
        sentences.stream()
            .map(sentence -> new Place(sentence, sentence.text().toLowerCase(Locale.ROOT)))
            .toList();
    var lastNaming = new HashMap<String, Integer>();
    for (var place : places) {
      wordsOf(place.lower())
          .distinct()
          .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(place));
      place.sentence().tokens().stream()
          .map(token -> token.lemma())
          .distinct()
          .forEach(lemma ->
              byLemma.computeIfAbsent(lemma, _ -> new ArrayList<>()).add(place.sentence()));
      for (var entity : place.sentence().entities()) {
        var position = place.sentence().position();
        if (lastNaming.getOrDefault(entity.id(), -1) != position) {
          lastNaming.put(entity.id(), position);
          paragraphsByEntity.merge(entity.id(), 1, Integer::sum);
        }
      }
    }
  }

  /// How many sentences the document has.
  public int size() {
    return places.size();
  }

  /// The sentences that have a word of a dictionary form, in the document's order.
  public List<AnalysedSentence> withLemma(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /// Whether at least so many paragraphs have a word of a dictionary form.
  boolean isInParagraphs(String lemma, int paragraphs) {
    return isSpread(withLemma(lemma).stream(), paragraphs);
  }

  /// Whether sentences stand in at least so many paragraphs.
  public static boolean isSpread(Stream<AnalysedSentence> sentences, int paragraphs) {
    return sentences.map(AnalysedSentence::position).distinct().limit(paragraphs).count()
        == paragraphs;
  }

  /// In how many paragraphs something is named.
  public int paragraphsNaming(String entity) {
    return paragraphsByEntity.getOrDefault(entity, 0);
  }

  /// The sentences that hold a phrase, in whatever case, in the document's order.
  public Stream<AnalysedSentence> holding(String phrase) {
    var sought = phrase.strip().toLowerCase(Locale.ROOT);
    return wordsOf(sought)
        .map(word -> byWord.getOrDefault(word, List.of()))
        .reduce((a, b) -> a.size() <= b.size() ? a : b)
        .orElse(List.of())
        .stream()
        .filter(place -> place.lower().contains(sought))
        .map(Place::sentence);
  }

  /// How many sentences begin with the subject of a clause.
  public long beginningWith(Clause clause) {
    var name = clause.row().text(clause.subject()).toLowerCase(Locale.ROOT);
    return opening.computeIfAbsent(
        name,
        _ ->
            holding(name)
                .filter(sentence -> sentence.text().toLowerCase(Locale.ROOT).startsWith(name))
                .count());
  }

  /// In how many sentences the subject of a clause stands before a verb.
  public long actingAs(Clause clause) {
    var name = clause.row().text(clause.subject()).toLowerCase(Locale.ROOT);
    return acting.computeIfAbsent(
        name, _ -> holding(name).filter(sentence -> acts(sentence, clause)).count());
  }

  private static boolean acts(AnalysedSentence sentence, Clause clause) {
    var subject = clause.subject();
    var row = new TokenRow(sentence);
    for (var i = 0; i + subject.length() < row.size(); i++) {
      if (isSame(row, i, clause.row(), subject)) {
        var next = i + subject.length();
        if (row.isVerb(next) || BEFORE_VERB.contains(row.word(next))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(TokenRow row, int from, TokenRow other, TokenRange range) {
    for (var i = 0; i < range.length(); i++) {
      if (!row.word(from + i).equals(other.word(range.from() + i))) {
        return false;
      }
    }
    return true;
  }

  /// In how many sentences a verb is used, with a noun where one is given.
  public long uses(String verb, String noun) {
    return withLemma(verb).stream()
        .filter(sentence ->
            sentence.tokens().stream()
                .anyMatch(token -> token.is(PartOfSpeech.VERB) && token.lemma().equals(verb)))
        .filter(sentence ->
            noun.isEmpty()
                || sentence.tokens().stream().anyMatch(token -> token.lemma().equals(noun)))
        .count();
  }

  /// In how many French sentences a verb is used with a noun and a purpose is told.
  public long aims(String verb, String noun) {
    return withLemma(verb).stream()
        .filter(sentence -> stands(new TokenRow(sentence), verb, noun))
        .filter(sentence -> AIMING.matcher(sentence.text()).find())
        .count();
  }

  /// In how many sentences a verb stands right before a noun.
  public long does(String verb, String noun) {
    return withLemma(verb).stream()
        .filter(sentence -> stands(new TokenRow(sentence), verb, noun))
        .count();
  }

  private static boolean stands(TokenRow row, String verb, String noun) {
    for (var i = 0; i < row.size(); i++) {
      if (row.is(i, PartOfSpeech.VERB) && row.at(i).lemma().equals(verb)) {
        for (var j = i + 1; j < Math.min(row.size(), i + NEAR); j++) {
          if (row.at(j).lemma().equals(noun)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Stream<String> wordsOf(String lower) {
    return BREAK.splitAsStream(lower).filter(word -> !word.isEmpty());
  }
}
