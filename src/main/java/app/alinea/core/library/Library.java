package app.alinea.core.library;

import app.alinea.core.document.DocumentDraft;
import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Generation;
import app.alinea.core.task.Progress;
import java.nio.file.Path;

/// Brings documents in and makes their questions.
public interface Library {
  /// Reads a file, mends it, stores it, and re-anchors the questions of an earlier edition.
  ImportOutcome importFile(Path file, Progress progress);

  /// Reads a file and finds its paragraphs; stores nothing.
  Preparation prepare(Path file, Progress progress);

  /// Reads what was copied from another program; stores nothing.
  ///
  /// @param content text or HTML
  Preparation preparePasted(String content, Progress progress);

  /// Stores a document as a person wants it.
  ///
  /// @param draft the prepared one, or what was made of it
  ImportOutcome importDraft(Preparation.Prepared prepared, DocumentDraft draft, Progress progress);

  /// Makes questions of a stored document and stores them with its topics.
  ///
  /// @throws IllegalArgumentException where the store has no such document
  Generation generate(DocumentId document, GenerationOptions options, Progress progress);
}
