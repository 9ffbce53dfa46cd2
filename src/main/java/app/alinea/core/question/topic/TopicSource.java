package app.alinea.core.question.topic;

import java.util.List;

/// Finds topics of one kind in a document.
@FunctionalInterface
interface TopicSource {
  List<FoundTopic> find(TopicMaterial material);
}
