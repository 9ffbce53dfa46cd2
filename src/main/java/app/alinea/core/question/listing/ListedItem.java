package app.alinea.core.question.listing;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;

/// One item of a list.
///
/// @param sentence it stands in
/// @param span its first clause there, without marks and "and" at its end
/// @param whole whether that clause is the whole item
public record ListedItem(AnalysedSentence sentence, TextSpan span, boolean whole) {
  public String text() {
    return span.of(sentence.text());
  }
}
