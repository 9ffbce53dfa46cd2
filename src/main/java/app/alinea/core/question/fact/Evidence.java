package app.alinea.core.question.fact;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;

/// Where a fact stands in the text.
///
/// @param sentence that states it
/// @param span the words that state it, from the sentence's start
/// @param status whether it holds or is only intended
/// @param quantifier of the number in it
/// @param confidence of the extraction, 0 to 1
public record Evidence(
    AnalysedSentence sentence,
    TextSpan span,
    Status status,
    Quantifier quantifier,
    double confidence) {
  public static Evidence of(AnalysedSentence sentence, TextSpan span, double confidence) {
    return new Evidence(sentence, span, Status.STATED, Quantifier.EXACTLY, confidence);
  }

  public Evidence with(Status newStatus) {
    return new Evidence(sentence, span, newStatus, quantifier, confidence);
  }

  public Evidence with(Quantifier newQuantifier) {
    return new Evidence(sentence, span, status, newQuantifier, confidence);
  }

  public int position() {
    return sentence.position();
  }
}
