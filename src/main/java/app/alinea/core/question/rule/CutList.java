package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;

/// A row of things that ends before its last member: "ports, quays" of "ports, quays, and docks".
public final class CutList {
  private CutList() {}

  public static boolean isIn(TokenRow row, TokenRange range) {
    var comma = -1;
    for (var i = range.from(); i < range.to(); i++) {
      comma = row.word(i).equals(",") ? i : comma;
    }
    if (comma < 0 || !isNoun(row, comma - 1)) {
      return false;
    }
    for (var i = comma + 1; i < range.to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return false;
      }
    }
    return row.is(comma + 1, PartOfSpeech.DET)
        || row.is(comma + 1, PartOfSpeech.ADJ)
        || isNoun(row, comma + 1);
  }

  private static boolean isNoun(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.NOUN) || row.is(index, PartOfSpeech.PROPN);
  }
}
