package app.alinea.core.language;

import app.alinea.core.document.TextSpan;

/// A word or mark of a sentence. An elided word keeps its apostrophe ("l’").
///
/// @param text as written
/// @param span place in the sentence's text, from the sentence's start
/// @param partOfSpeech by tagger, mended by dictionary
/// @param lemma dictionary form in lower case, or the text itself where unknown
/// @param form what the dictionary says of the inflected form
public record Token(
    String text, TextSpan span, PartOfSpeech partOfSpeech, String lemma, WordForm form) {
  public boolean is(PartOfSpeech part) {
    return partOfSpeech == part;
  }
}
