package app.alinea.core.question.topic;

import app.alinea.core.question.Topic;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Topics from the general vocabulary: a paragraph belongs to one when what points to it weighs
/// enough.
final class VocabularyTopics implements TopicSource {
  private static final double ENOUGH = 2;
  private static final double ENOUGH_IN_SENTENCE = 1;
  private static final int FEWEST = 1;

  private final Vocabulary vocabulary;

  VocabularyTopics(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<FoundTopic> find(TopicMaterial material) {
    var topics = new ArrayList<FoundTopic>();
    var spelled = material.rows().stream().map(VocabularyTopics::spelled).toList();
    for (var entry : vocabulary.entries()) {
      var weights = new TreeMap<Integer, Double>();
      var about = new LinkedHashSet<SentenceKey>();
      for (var i = 0; i < spelled.size(); i++) {
        var row = material.rows().get(i);
        var weight = weight(row, spelled.get(i), entry);
        if (weight > 0) {
          weights.merge(row.sentence().position(), weight, Double::sum);
        }
        if (weight >= ENOUGH_IN_SENTENCE) {
          about.add(SentenceKey.of(row.sentence()));
        }
      }
      var positions =
          weights.entrySet().stream()
              .filter(found -> found.getValue() >= ENOUGH)
              .map(found -> found.getKey())
              .toList();
      about.removeIf(sentence -> !positions.contains(sentence.position()));
      if (positions.size() >= FEWEST) {
        topics.add(
            new FoundTopic(
                new Topic(
                    entry.id(),
                    entry.name(),
                    entry.description(),
                    Topic.Origin.VOCABULARY,
                    positions),
                about));
      }
    }
    return topics;
  }

  /// Everything that an item of a pattern may be in a sentence. Most patterns are none of it, which
  /// one look-up tells.
  private static Set<String> spelled(TokenRow row) {
    var spelled = new HashSet<String>();
    for (var i = 0; i < row.size(); i++) {
      spelled.add(row.word(i));
      spelled.add(row.at(i).lemma());
    }
    row.sentence().entities().forEach(entity -> spelled.add(TopicPattern.ENTITY + entity.id()));
    return spelled;
  }

  private static double weight(TokenRow row, Set<String> spelled, Vocabulary.Entry entry) {
    var weight = 0.0;
    for (var pattern : entry.patterns()) {
      if (!spelled.containsAll(pattern.items())) {
        continue;
      }
      for (var i = 0; i < row.size(); i++) {
        if (pattern.matches(row, i)) {
          weight += pattern.weight();
        }
      }
    }
    return weight;
  }
}
