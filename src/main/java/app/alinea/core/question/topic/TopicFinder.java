package app.alinea.core.question.topic;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.Topic;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;

/// Every topic of a document: those of general rules and vocabulary first, then its own terms and
/// headings where they add something.
public final class TopicFinder {
  private static final double SAME = 0.8;

  public List<FoundTopic> find(AnalysedDocument document) {
    var rows =
        document.sentences().stream()
            .filter(sentence -> sentence.sentence().usable())
            .map(TokenRow::new)
            .toList();
    var texts =
        ResourceBundle.getBundle(
            "app.alinea.topics.topics",
            document.language().locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    var material = new TopicMaterial(document, rows, texts);
    var sources =
        List.of(
            new AccessionTopic(),
            new ArticleTopics(),
            new SummitTopics(),
            new VocabularyTopics(Vocabulary.of(document.language())),
            new HeadingTopics(),
            new KeyTermTopics());
    var topics = new ArrayList<FoundTopic>();
    for (var source : sources) {
      for (var topic : source.find(material)) {
        if (isNew(topics, topic.topic())) {
          topics.add(topic);
        }
      }
    }
    return topics;
  }

  private static boolean isNew(List<FoundTopic> known, Topic topic) {
    return known.stream()
        .map(FoundTopic::topic)
        .noneMatch(other ->
            other.id().equals(topic.id())
                || other.name().equalsIgnoreCase(topic.name())
                || topic.id().startsWith("term-") && covers(other, topic));
  }

  private static boolean covers(Topic known, Topic topic) {
    var common = new HashSet<>(topic.positions());
    common.retainAll(known.positions());
    return common.size() >= SAME * topic.positions().size()
        && known.positions().size() <= 2 * topic.positions().size();
  }
}
