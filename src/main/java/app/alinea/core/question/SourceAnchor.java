package app.alinea.core.question;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.TextSpan;

/// Where in a document a question has its answer.
///
/// @param position the paragraph's rank in its document
/// @param sentence rank of the sentence in the paragraph
/// @param sentenceSpan place of the sentence in the paragraph's mended text
/// @param answerSpan place of the answer, within the sentence
/// @param quote the sentence itself, to find it again in another edition
/// @param prefix up to 40 characters before the sentence
/// @param suffix up to 40 characters after it
public record SourceAnchor(
    DocumentId document,
    int position,
    int sentence,
    TextSpan sentenceSpan,
    TextSpan answerSpan,
    String quote,
    String prefix,
    String suffix) {
  public SourceAnchor {
    if (!sentenceSpan.contains(answerSpan)) {
      throw new IllegalArgumentException(
          "answer %s lies outside its sentence %s".formatted(answerSpan, sentenceSpan));
    }
  }
}
