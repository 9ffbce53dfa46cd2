package app.alinea.core.question;

import app.alinea.core.document.DocumentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps questions. An accepted question has exactly one card.
public interface QuestionRepository {
  Optional<Question> find(QuestionId id);

  /// Every question of a document, by paragraph position, then id.
  List<Question> ofDocument(DocumentId document);

  /// The paragraph position of every question of a document, without reading the questions.
  Map<QuestionId, Integer> positions(DocumentId document);

  /// The questions that a filter lets pass, by document and paragraph position.
  List<Question> matching(QuestionFilter filter, int limit);

  /// Adds what generation made, in one transaction. A question whose id the store has is left as it
  /// is when it was edited, rejected or accepted, and replaced when it is a draft. Drafts of the
  /// same document that are not among the new ones go, unless edited.
  void mergeGenerated(DocumentId document, Collection<Question> generated);

  /// Inserts or replaces one question; creates its card when it is accepted and has none.
  void save(Question question);

  /// Inserts or replaces questions in one transaction.
  void saveAll(Collection<Question> questions);

  /// Takes a question and its card out of use; its reviews stay in the log.
  void delete(QuestionId id);

  /// Brings a deleted question back with its card, schedule and history.
  void restore(QuestionId id);
}
