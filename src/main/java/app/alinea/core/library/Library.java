package app.alinea.core.library;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.Generation;
import app.alinea.core.task.Progress;
import java.nio.file.Path;

/// Brings documents in and makes their questions.
public interface Library {
  /// Reads a file, mends it, stores it, and re-anchors the questions of an earlier edition.
  ImportOutcome importFile(Path file, Progress progress);

  /// Makes questions of a stored document and stores them with its topics.
  ///
  /// @throws IllegalArgumentException where the store has no such document
  Generation generate(DocumentId document, GenerationOptions options, Progress progress);
}
