package app.alinea.desktop.question;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.document.Paragraph;
import app.alinea.core.question.SourceAnchor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The documents that questions point into, read once so that a card shows without waiting for
/// them.
public final class Sources {
  public static final Sources NONE = new Sources(Map.of());

  private final Map<DocumentId, Document> documents;

  private Sources(Map<DocumentId, Document> documents) {
    this.documents = Map.copyOf(documents);
  }

  /// Reads from the store; not for the interface thread.
  ///
  /// @param wanted empty for all
  public static Sources read(DocumentRepository repository, Collection<DocumentId> wanted) {
    var ids =
        wanted.isEmpty()
            ? repository.list().stream().map(DocumentSummary::id).toList()
            : List.copyOf(wanted);
    var found = new HashMap<DocumentId, Document>();
    for (var id : ids) {
      repository.find(id).ifPresent(document -> found.put(id, document));
    }
    return new Sources(found);
  }

  public Optional<Document> document(DocumentId id) {
    return Optional.ofNullable(documents.get(id));
  }

  /// Empty where a newer edition has fewer paragraphs.
  public Optional<Paragraph> paragraph(SourceAnchor anchor) {
    return document(anchor.document())
        .map(Document::paragraphs)
        .filter(all -> anchor.position() < all.size())
        .map(all -> all.get(anchor.position()));
  }

  /// The number by which readers cite the paragraph.
  public String label(SourceAnchor anchor) {
    return label(anchor.document(), anchor.position());
  }

  /// @param position of a paragraph in that document
  public String label(DocumentId id, int position) {
    return document(id)
        .map(Document::paragraphs)
        .filter(all -> position < all.size())
        .map(all -> all.get(position).number().label())
        .orElseGet(() -> Integer.toString(position + 1));
  }

  public String title(DocumentId id) {
    return document(id).map(Document::title).orElse(id.value());
  }
}
