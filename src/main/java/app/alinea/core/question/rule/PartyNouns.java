package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Clause;

/// Subjects that are asked for with "who": persons, authorities, states.
final class PartyNouns {
  private static final int LOOKED_AT = 3;

  private PartyNouns() {}

  static boolean isParty(Idiom idiom, Clause clause) {
    var row = clause.row();
    var to = Math.min(clause.subject().to(), clause.subject().from() + LOOKED_AT);
    for (var i = clause.subject().from(); i < to; i++) {
      if (idiom.words().is("party.nouns", row.at(i).lemma())
          || idiom.words().is("party.nouns", row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
