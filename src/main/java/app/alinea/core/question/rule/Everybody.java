package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;

/// Subjects that are everybody a text speaks to: "everyone", "toute personne", "the Contracting
/// Parties", "les États membres". Who does a thing is no question there: the answer is always the
/// same, and whatever else is named is one of them.
public final class Everybody {
  private Everybody() {}

  public static boolean isSubject(Idiom idiom, Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    if (idiom.words().is("whole.pronouns", row.word(subject.from()))) {
      return true;
    }
    var named = false;
    for (var i = subject.from(); i < subject.to(); i++) {
      var everybody = idiom.words().is("everybody", row.word(i));
      if (!everybody && !row.is(i, PartOfSpeech.DET) && !isTold(idiom, row.word(i))) {
        return false;
      }
      named |= everybody;
    }
    return named;
  }

  /// "Every child": one of many kinds, beside which "everyone" would be right as well.
  public static boolean isOneOfAll(Idiom idiom, Clause clause) {
    return isTold(idiom, clause.row().word(clause.subject().from()));
  }

  private static boolean isTold(Idiom idiom, String word) {
    return idiom.words().is("whole.determiners", word);
  }
}
