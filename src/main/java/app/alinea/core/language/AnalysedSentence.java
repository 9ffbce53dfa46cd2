package app.alinea.core.language;

import app.alinea.core.document.Sentence;
import java.util.List;

/// A sentence with everything the rules look at; offsets count from the sentence's start.
///
/// @param position of its paragraph in the document
public record AnalysedSentence(
    int position,
    Sentence sentence,
    List<Token> tokens,
    List<NounPhrase> nounPhrases,
    List<Entity> entities) {
  public AnalysedSentence {
    tokens = List.copyOf(tokens);
    nounPhrases = List.copyOf(nounPhrases);
    entities = List.copyOf(entities);
  }

  public String text() {
    return sentence.text();
  }
}
