package app.alinea.core.language;

import app.alinea.core.task.Progress;
import app.alinea.core.document.Document;

/// Finds words, noun phrases and entities; the models load when it is first used.
public interface DocumentAnalyser {
  AnalysedDocument analyse(Document document, Progress progress);
}
