package app.alinea.core.question;

import app.alinea.core.document.DocumentId;
import java.util.List;

/// Keeps each document's topics.
public interface TopicRepository {
  List<Topic> ofDocument(DocumentId document);

  /// Replaces the document's vocabulary and discovered topics; a learner's own stay.
  void replaceGenerated(DocumentId document, List<Topic> topics);

  void save(DocumentId document, Topic topic);

  void delete(DocumentId document, String topicId);
}
