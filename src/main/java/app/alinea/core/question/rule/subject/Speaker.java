package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.rule.Idiom;

/// Who speaks throughout a French declaration: the answer to every question who does a thing there,
/// known before the text is read.
final class Speaker {
  private static final int FEWEST = 3;
  private static final double SHARE = 0.1;

  private Speaker() {}

  static boolean is(Idiom idiom, Clause clause) {
    if (idiom.words().language() != Language.FRENCH || idiom.law()) {
      return false;
    }
    var spoken = idiom.concordance().beginningWith(clause);
    return spoken >= FEWEST || spoken > 1 && spoken > SHARE * idiom.concordance().size();
  }
}
