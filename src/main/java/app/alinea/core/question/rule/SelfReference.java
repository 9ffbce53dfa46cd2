package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Clause;

/// Subjects that are the document itself: "le présent règlement", "this Treaty".
final class SelfReference {
  private SelfReference() {}

  static boolean isIn(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (idiom.words().is("self.words", row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
