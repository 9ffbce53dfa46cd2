package app.alinea.core.question.rule.law;

import app.alinea.core.question.clause.TokenRow;

/// "ne peut exercer de mandat": told without its negation it would have to be "un mandat".
final class NoneOfAKind {
  private NoneOfAKind() {}

  /// Whether at a word stands the "de" of a negated object.
  static boolean isAt(TokenRow row, int index) {
    var of = row.word(index);
    return (of.equals("de") || of.equals("d'") || of.equals("d’"))
        && row.isInfinitive(index - 1)
        && !row.isInfinitive(index + 1);
  }
}
