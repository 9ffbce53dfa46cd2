package app.alinea.core.question.topic;

import app.alinea.core.question.Topic;
import java.util.Collection;
import java.util.Set;

/// A topic with the sentences that are about it: a long paragraph treats many topics, a question
/// only those of its own sentence.
///
/// @param sentences that are about it, in paragraphs that the topic names
public record FoundTopic(Topic topic, Set<SentenceKey> sentences) {
  public FoundTopic {
    sentences = Set.copyOf(sentences);
  }

  /// @param named what the topic is called: id, name, description and origin; its positions are
  ///   those of the sentences
  static FoundTopic of(Topic named, Collection<SentenceKey> sentences) {
    var positions = sentences.stream().map(SentenceKey::position).distinct().sorted().toList();
    return new FoundTopic(
        new Topic(named.id(), named.name(), named.description(), named.origin(), positions),
        Set.copyOf(sentences));
  }

  public boolean isAbout(SentenceKey sentence) {
    return sentences.contains(sentence);
  }
}
