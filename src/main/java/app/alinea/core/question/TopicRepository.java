package app.alinea.core.question;

import app.alinea.core.document.DocumentId;
import java.util.List;

/// Keeps each document's topics.
public interface TopicRepository {
  /// The topics to show: those of the document's book.
  List<Topic> ofDocument(DocumentId document);

  /// What the generator found and what a person made of it; empty where nothing was generated.
  TopicBook book(DocumentId document);

  /// Replaces a document's book, and with it the topics to show.
  void save(DocumentId document, TopicBook book);
}
