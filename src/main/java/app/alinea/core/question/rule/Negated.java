package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Clause;

/// Statements that deny something. Of whom a thing is not said is no question: it is not said of
/// nearly everybody.
public final class Negated {
  private static final int LOOKED_AT = 3;

  private Negated() {}

  public static boolean is(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.verbGroup().from(); i < clause.verbGroup().to(); i++) {
      if (idiom.words().is("negation.verb", row.word(i))) {
        return true;
      }
    }
    for (var i = clause.rest().from();
        i < Math.min(clause.rest().to(), clause.rest().from() + LOOKED_AT);
        i++) {
      if (idiom.words().is("negation.object", row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
