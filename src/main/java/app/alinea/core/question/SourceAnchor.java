package app.alinea.core.question;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.Sentence;
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
  private static final int CONTEXT = 40;

  public SourceAnchor {
    if (!sentenceSpan.contains(answerSpan)) {
      throw new IllegalArgumentException(
          "answer %s lies outside its sentence %s".formatted(answerSpan, sentenceSpan));
    }
  }

  /// An anchor to a sentence, with what stands around it.
  ///
  /// @param answer place of the answer in the paragraph, within the sentence
  public static SourceAnchor to(
      DocumentId document, Paragraph paragraph, Sentence sentence, TextSpan answer) {
    var text = paragraph.text();
    var span = sentence.span();
    return new SourceAnchor(
        document,
        paragraph.position(),
        sentence.index(),
        span,
        answer,
        sentence.text(),
        text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
  }

  /// The same place in the same document under another name.
  public SourceAnchor in(DocumentId other) {
    return new SourceAnchor(
        other, position, sentence, sentenceSpan, answerSpan, quote, prefix, suffix);
  }
}
