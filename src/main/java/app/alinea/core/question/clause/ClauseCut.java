package app.alinea.core.question.clause;

import app.alinea.core.language.PartOfSpeech;

/// Where one clause ends and the next begins.
final class ClauseCut {
  private static final int LONGEST_ASIDE = 7;

  private ClauseCut() {}

  /// Where a clause ends that a conjunction joins to the clause of a verb.
  static int beforeConjunction(TokenRow row, int verb, int from) {
    var cut = verb;
    while (cut > from && !row.is(cut, PartOfSpeech.CCONJ) && !row.word(cut).equals(",")) {
      cut--;
    }
    cut = beforeAside(row, cut, from);
    return cut > from && row.word(cut - 1).equals(",") ? cut - 1 : cut;
  }

  /// "… et, à cet égard, saluons": an aside between the conjunction and the verb.
  private static int beforeAside(TokenRow row, int cut, int from) {
    for (var i = cut - 1;
        row.word(cut).equals(",") && i > Math.max(from, cut - LONGEST_ASIDE);
        i--) {
      if (row.is(i, PartOfSpeech.CCONJ) && row.word(i + 1).equals(",")) {
        return i;
      }
    }
    return cut;
  }

  /// The comma or conjunction that starts the clause of a verb, or -1.
  static int clauseBreak(TokenRow row, int from, int verb) {
    for (var i = verb - 1; i > from; i--) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return row.word(i - 1).equals(",") ? i - 1 : beforeRow(row, from, i);
      }
      if (row.word(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }

  /// "…, and Malta and Cyprus have pledged": the subject is a row, whose own conjunction joins no
  /// clause.
  private static int beforeRow(TokenRow row, int from, int conjunction) {
    for (var i = conjunction - 1; i > from; i--) {
      if (row.is(i, PartOfSpeech.CCONJ) && row.word(i - 1).equals(",")) {
        return i - 1;
      }
      if (!row.is(i, PartOfSpeech.PROPN) && !row.is(i, PartOfSpeech.DET)) {
        return conjunction;
      }
    }
    return conjunction;
  }
}
