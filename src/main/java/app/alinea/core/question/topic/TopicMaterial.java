package app.alinea.core.question.topic;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.clause.TokenRow;
import java.util.List;
import java.util.ResourceBundle;

/// What topic sources look at.
///
/// @param rows the usable sentences as tokens
/// @param texts names of topics and words that point to them, in the document's language
record TopicMaterial(AnalysedDocument document, List<TokenRow> rows, ResourceBundle texts) {
  TopicMaterial {
    rows = List.copyOf(rows);
  }

  /// A list of words kept in the texts, separated by |.
  List<String> words(String key) {
    return List.of(texts.getString(key).split("\\|", -1));
  }
}
