package app.alinea.core.question.topic;

import app.alinea.core.language.AnalysedSentence;

/// Names one sentence of a document.
///
/// @param position of its paragraph
/// @param index in that paragraph
public record SentenceKey(int position, int index) {
  public static SentenceKey of(AnalysedSentence sentence) {
    return new SentenceKey(sentence.position(), sentence.sentence().index());
  }
}
