package app.alinea.core.question.topic;

import app.alinea.core.question.Topic;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Topics from the general vocabulary: a paragraph belongs to one when what points to it weighs
/// enough.
final class VocabularyTopics implements TopicSource {
  private static final double ENOUGH = 2;
  private static final int FEWEST = 1;

  private final Vocabulary vocabulary;

  VocabularyTopics(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Topic> find(TopicMaterial material) {
    var topics = new ArrayList<Topic>();
    for (var entry : vocabulary.entries()) {
      var weights = new TreeMap<Integer, Double>();
      for (var row : material.rows()) {
        var weight = weight(row, entry);
        if (weight > 0) {
          weights.merge(row.sentence().position(), weight, Double::sum);
        }
      }
      var positions =
          weights.entrySet().stream()
              .filter(found -> found.getValue() >= ENOUGH)
              .map(found -> found.getKey())
              .toList();
      if (positions.size() >= FEWEST) {
        topics.add(
            new Topic(
                entry.id(), entry.name(), entry.description(), Topic.Origin.VOCABULARY, positions));
      }
    }
    return topics;
  }

  private static double weight(TokenRow row, Vocabulary.Entry entry) {
    var weight = 0.0;
    for (var pattern : entry.patterns()) {
      for (var i = 0; i < row.size(); i++) {
        if (pattern.matches(row, i)) {
          weight += pattern.weight();
        }
      }
    }
    return weight;
  }
}
