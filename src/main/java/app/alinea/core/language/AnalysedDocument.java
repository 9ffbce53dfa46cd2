package app.alinea.core.language;

import app.alinea.core.document.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A document with its analysed sentences.
///
/// @param sentences in order
/// @param surfaceForms every way the document and general knowledge name an entity, by entity id: a
///   synonym may not become a distractor
/// @param acronyms acronyms that the document itself expands, with the expansion as written
public record AnalysedDocument(
    Document document,
    List<AnalysedSentence> sentences,
    Map<String, Set<String>> surfaceForms,
    Map<String, String> acronyms) {
  public AnalysedDocument {
    sentences = List.copyOf(sentences);
    surfaceForms = Map.copyOf(surfaceForms);
    acronyms = Map.copyOf(acronyms);
  }

  public Language language() {
    return document.language();
  }

  /// The sentences of one paragraph, found without a walk over the document.
  public List<AnalysedSentence> sentencesAt(int position) {
    return sentences.subList(firstFrom(position), firstFrom(position + 1));
  }

  private int firstFrom(int position) {
    var low = 0;
    var high = sentences.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (sentences.get(middle).position() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
