package app.alinea.core.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps documents with their paragraphs, sentences and mendings.
public interface DocumentRepository {
  List<DocumentSummary> list();

  Optional<Document> find(DocumentId id);

  /// All documents by name and paragraphs' numbers, without reading their text.
  List<DocumentOutline> outlines();

  /// One paragraph, without reading the others.
  Optional<Paragraph> paragraph(DocumentId id, int position);

  /// A paragraph's number, without reading the document.
  Optional<ParagraphNumber> number(DocumentId id, int position);

  /// Stores a document, in place of an earlier edition with the same id, in one transaction. Cards
  /// and questions are left alone: re-anchoring is the importer's work. What was deleted with the
  /// document comes back.
  void save(Document document, Instant importedAt);

  /// Takes a document away with its questions and cards; the review log stays, and saving the
  /// document again brings its questions, cards and their history back.
  void delete(DocumentId id);

  /// Searches the mended text, blind to accents and case.
  ///
  /// @param query what a person typed; any characters are safe
  List<SearchHit> search(String query, int limit);

  /// The paragraph is marked as read once; marking it again changes nothing.
  void markRead(DocumentId id, int position, Instant at);

  /// Positions of the paragraphs that were read.
  List<Integer> readPositions(DocumentId id);

  /// A paragraph that answers a search.
  ///
  /// @param snippet text around the match, with the match between U+0002 and U+0003
  record SearchHit(DocumentId document, int position, ParagraphNumber number, String snippet) {}
}
