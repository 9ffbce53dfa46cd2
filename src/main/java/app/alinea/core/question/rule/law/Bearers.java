package app.alinea.core.question.rule.law;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;

/// Number of those whom a norm binds.
final class Bearers {
  private Bearers() {}

  static boolean isPlural(Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    var head = -1;
    for (var i = subject.from(); i < subject.to() && !row.is(i, PartOfSpeech.ADP); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return true;
      }
      head = row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN) ? i : head;
    }
    return head >= 0
        && (row.at(head).form().number() == GrammaticalNumber.PLURAL
            || row.is(head, PartOfSpeech.PROPN) && row.word(head).endsWith("s"));
  }
}
