package app.alinea.linguistics;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import java.util.List;

/// Settles what a word is in its sentence.
interface WordReading {
  /// @param words with straight apostrophes
  /// @param tags the tagger's opinion of each
  /// @param before the settled part of speech of the word before, PUNCT at the start
  Read read(List<String> words, List<PartOfSpeech> tags, int at, PartOfSpeech before);

  /// What was settled.
  record Read(PartOfSpeech part, String lemma, WordForm form) {}
}
