package app.alinea.desktop.today;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.question.TopicBook;
import app.alinea.core.service.Services;
import java.time.Instant;
import java.util.List;

/// A document that was deleted, with what the store does not keep of it.
record Removed(
    Document document, Instant importedAt, TopicBook topics, List<Integer> readPositions) {
  static Removed of(Document document, Services services) {
    var importedAt =
        services.documents().list().stream()
            .filter(summary -> summary.id().equals(document.id()))
            .map(DocumentSummary::importedAt)
            .findFirst()
            .orElseGet(() -> services.clock().instant());
    return new Removed(
        document,
        importedAt,
        services.topics().book(document.id()),
        services.documents().readPositions(document.id()));
  }

  void bringBack(Services services) {
    services.documents().save(document, importedAt);
    services.topics().save(document.id(), topics);
    readPositions.forEach(
        position -> services.documents().markRead(document.id(), position, importedAt));
  }
}
