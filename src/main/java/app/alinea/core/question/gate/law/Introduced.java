package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;

/// Looks whether an earlier sentence of the same article speaks of any such thing: "any complaint …
/// the complaint". Which one is meant only that sentence tells, however often the text has such.
final class Introduced {
  private static final Set<String> DETERMINERS = Set.of("a", "an", "any", "each", "every");

  /// In tokens, from the noun back to its determiner.
  private static final int FAR = 4;

  private Introduced() {}

  static boolean asAny(AnalysedDocument document, AnalysedSentence sentence, String lemma) {
    return document.sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() < sentence.sentence().index())
        .map(TokenRow::new)
        .anyMatch(row -> {
          for (var i = 1; i < row.size(); i++) {
            if (row.at(i).lemma().equals(lemma) && row.is(i, PartOfSpeech.NOUN) && isAny(row, i)) {
              return true;
            }
          }
          return false;
        });
  }

  /// "a complaint", "any personal identity card".
  private static boolean isAny(TokenRow row, int noun) {
    var from = noun - 1;
    while (from > 0
        && noun - from < FAR
        && (row.is(from, PartOfSpeech.ADJ) || row.is(from, PartOfSpeech.NOUN))) {
      from--;
    }
    return DETERMINERS.contains(row.word(from));
  }
}
