package app.alinea.core.question.topic;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.Topic;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Terms of two or three words to which a document keeps coming back.
final class KeyTermTopics implements TopicSource {
  private static final int FEWEST = 4;
  private static final double MOST = 0.3;
  private static final int MOST_TOPICS = 12;

  @Override
  public List<FoundTopic> find(TopicMaterial material) {
    var terms = new HashMap<String, Term>();
    for (var row : material.rows()) {
      for (var i = 0; i + 1 < row.size(); i++) {
        var length = termLength(row, i);
        if (length > 0) {
          var range = new TokenRange(i, i + length);
          terms
              .computeIfAbsent(lemmas(row, range), _ -> new Term())
              .add(row.text(range).toLowerCase(Locale.ROOT), SentenceKey.of(row.sentence()));
        }
      }
    }
    var most = material.document().document().paragraphs().size() * MOST;
    return terms.entrySet().stream()
        .filter(entry -> entry.getValue().positions.size() >= FEWEST)
        .filter(entry -> entry.getValue().positions.size() <= Math.max(most, FEWEST))
        .sorted(
            Comparator.<Map.Entry<String, Term>>comparingInt(
                    entry -> -entry.getValue().positions.size())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_TOPICS)
        .map(entry -> topic(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static FoundTopic topic(String key, Term term) {
    var name = term.name();
    return FoundTopic.of(
        new Topic(
            "term-" + SummitTopics.slug(key),
            Character.toUpperCase(name.charAt(0)) + name.substring(1),
            "",
            Topic.Origin.DISCOVERED,
            List.of()),
        term.sentences);
  }

  /// Noun and adjective, adjective and noun in English, noun of noun.
  private static int termLength(TokenRow row, int index) {
    if (!row.is(index, PartOfSpeech.NOUN)) {
      return 0;
    }
    if (row.is(index + 1, PartOfSpeech.ADJ) || row.is(index + 1, PartOfSpeech.NOUN)) {
      return 2;
    }
    var link = row.word(index + 1);
    return (link.equals("de") || link.equals("d'") || link.equals("of"))
            && row.is(index + 2, PartOfSpeech.NOUN)
        ? 3
        : 0;
  }

  private static String lemmas(TokenRow row, TokenRange range) {
    var words = new ArrayList<String>();
    for (var i = range.from(); i < range.to(); i++) {
      words.add(row.at(i).lemma());
    }
    return String.join(" ", words);
  }

  /// A term while it is being counted.
  private static final class Term {
    private final Map<String, Integer> forms = new HashMap<>();
    private final TreeSet<Integer> positions = new TreeSet<>();
    private final Set<SentenceKey> sentences = new LinkedHashSet<>();

    void add(String form, SentenceKey sentence) {
      forms.merge(form, 1, Integer::sum);
      positions.add(sentence.position());
      sentences.add(sentence);
    }

    String name() {
      return forms.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .orElseThrow()
          .getKey();
    }
  }
}
