package app.alinea.core.question.clause;

import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// French minutes end their sentences with a semicolon, one decision after the other: "Le Ministre
/// des Finances a rendu compte de …;" is a sentence all the same.
public final class EndedReader {
  private static final int SHORTEST = 6;

  private final FunctionWords words;

  public EndedReader(FunctionWords words) {
    this.words = words;
  }

  /// The sentences that end so, without their mark, in order.
  public List<AnalysedSentence> read(AnalysedDocument document) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.FRENCH) {
      return told;
    }
    for (var sentence : document.sentences()) {
      var row = new TokenRow(sentence);
      if (sentence.sentence().flaws().equals(Set.of(SentenceFlaw.FRAGMENT))
          && row.size() > SHORTEST
          && row.word(row.size() - 1).equals(";")
          && Character.isUpperCase(sentence.text().charAt(0))
          && row.is(0, PartOfSpeech.DET)) {
        told.add(
            new JoinedRow().add(sentence, new TokenRange(0, firstEnd(row))).inPlaceOf(sentence));
      }
    }
    return told;
  }

  /// A second sentence behind a semicolon within is none of this one.
  private static int firstEnd(TokenRow row) {
    for (var i = 0; i < row.size(); i++) {
      if (row.word(i).equals(";")) {
        return i;
      }
    }
    return row.size();
  }
}
