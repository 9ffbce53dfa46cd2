package app.alinea.core.question;

import app.alinea.core.task.Progress;
import app.alinea.core.document.Document;

/// Makes questions from a document, the same ones for the same document and seed.
public interface QuestionGenerator {
  Generation generate(Document document, long seed, Progress progress);
}
