package app.alinea.core.question.topic;

import app.alinea.core.question.Topic;
import java.util.List;

/// Finds topics of one kind in a document.
@FunctionalInterface
interface TopicSource {
  List<Topic> find(TopicMaterial material);
}
