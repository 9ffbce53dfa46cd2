package app.alinea.core.question.fact;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;

/// Tells declarations and communiqués from texts of law, whose provisions have their own questions.
final class EnglishProse {
  private EnglishProse() {}

  /// Whether a document is English and its parts are no articles.
  static boolean is(AnalysedDocument document) {
    return document.language() == Language.ENGLISH && !document.document().isLaw();
  }
}
