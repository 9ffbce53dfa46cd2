package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;

/// "augment their actions", "atteindre leur objectif": an object that is only somebody's own tells
/// nothing by itself; which actions they are the sentence before said.
final class DanglingObject {
  private static final int LONGEST = 3;

  private DanglingObject() {}

  /// @param end where the part that is asked for begins
  static boolean isIn(Idiom idiom, Clause clause, int end) {
    var row = clause.row();
    var last = end - (row.word(end - 1).equals(",") ? 1 : 0);
    for (var i = Math.max(clause.rest().from(), last - LONGEST); i < last; i++) {
      if (idiom.words().is("possessives", row.word(i)) || isAuthors(idiom, row.word(i))) {
        return row.is(last - 1, PartOfSpeech.NOUN)
            && idiom.words().is("empty.objects", row.at(last - 1).lemma())
            && Prose.telling(idiom, row, new TokenRange(clause.rest().from(), i)) <= 1;
      }
    }
    return false;
  }

  private static boolean isAuthors(Idiom idiom, String word) {
    return idiom.words().list("author.possessive.plural").contains(word)
        || idiom.words().list("author.possessive.singular").contains(word);
  }
}
