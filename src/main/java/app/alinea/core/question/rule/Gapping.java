package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;

/// "Le titre II traite des biens, le titre III des contrats": the second half has no verb of its
/// own, and no question on the first may carry it along.
final class Gapping {
  private static final int LONGEST_NAME = 4;

  private Gapping() {}

  static boolean isIn(Clause clause) {
    var row = clause.row();
    var head = clause.subject().from() + 1;
    if (!row.is(clause.subject().from(), PartOfSpeech.DET) || head >= clause.subject().to()) {
      return false;
    }
    var lemma = row.at(head).lemma();
    for (var i = clause.rest().from(); i + 2 < clause.rest().to(); i++) {
      if ((row.word(i).equals(",") || row.word(i).equals(";"))
          && row.is(i + 1, PartOfSpeech.DET)
          && row.at(i + 2).lemma().equals(lemma)
          && lacksVerb(clause, i + 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean lacksVerb(Clause clause, int from) {
    var end = Math.min(clause.rest().to(), from + LONGEST_NAME);
    for (var i = from; i < end; i++) {
      if (clause.row().isVerb(i)) {
        return false;
      }
    }
    return true;
  }
}
