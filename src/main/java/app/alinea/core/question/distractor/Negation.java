package app.alinea.core.question.distractor;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Draft;

/// Whether a fact denies something. Of what a text denies of one, it does not affirm the contrary
/// of others: nothing in its place is surely wrong.
final class Negation {
  private static final int BEHIND_VERB = 2;

  private final FunctionWords words;

  Negation(FunctionWords words) {
    this.words = words;
  }

  boolean isIn(Draft draft) {
    return FrameVerb.clause(draft.fact()).filter(this::denies).isPresent();
  }

  private boolean denies(Clause clause) {
    var row = clause.row();
    if (words.is("denying", row.word(clause.subject().from()))) {
      return true;
    }
    var end = Math.min(clause.rest().to(), clause.verbGroup().to() + BEHIND_VERB);
    var denied = false;
    var only = false;
    for (var i = clause.verbGroup().from() - 1; i < end; i++) {
      denied |= words.is("denying", row.word(i));
      only |= i >= clause.verbGroup().to() && words.is("denying.but", row.word(i));
    }
    return denied && !only;
  }
}
