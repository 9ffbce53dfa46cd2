package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;

/// A long clause up to an aside that adds to it: what is said before holds without it.
final class Brevity {
  private static final int LONG = 25;
  private static final int KEPT = 3;

  private Brevity() {}

  static Clause of(Idiom idiom, Clause clause) {
    if (idiom.words().language() != Language.FRENCH || clause.predicate().length() <= LONG) {
      return clause;
    }
    var rest = clause.rest();
    if (rest.length() <= KEPT) {
      return clause;
    }
    var brief = Extent.of(clause.row(), rest, KEPT);
    return brief.equals(rest) ? withoutMore(clause) : clause.upTo(brief.to());
  }

  /// "… les phares, ainsi que tout autre feu, de manière durable": what comes on top.
  private static Clause withoutMore(Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from() + KEPT; i + 2 < clause.rest().to(); i++) {
      if (row.word(i).equals(",")
          && row.word(i + 1).equals("ainsi")
          && row.word(i + 2).equals("que")) {
        return clause.upTo(i);
      }
    }
    return clause;
  }
}
