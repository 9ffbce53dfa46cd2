package app.alinea.core.document;

import app.alinea.core.language.Language;
import java.time.Instant;

/// A line in the list of documents.
///
/// @param importedAt when this edition was read
public record DocumentSummary(
    DocumentId id,
    String title,
    Language language,
    String fileName,
    int paragraphs,
    Instant importedAt) {}
