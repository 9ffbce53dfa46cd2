package app.alinea.core.question.rule.subject;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.rule.Idiom;
import java.util.Set;

/// A subject that is none: the last member of a row within a relative clause whose verb is still to
/// come ("la ligne qui, laissant à la Prusse A, B et la ville de C, passera …"), or half of one
/// ("les routes par la ville de X, et par celle de Y, …").
final class Nested {
  private static final Set<String> HALVES =
      Set.of("et", "ou", "ni", "and", "or", "nor", "ainsi", "comme", "together");
  private static final Set<String> SECOND =
      Set.of("par", "de", "à", "celle", "celui", "celles", "ceux", "des", "du", "of", "by", "with");

  private Nested() {}

  static boolean isIn(Idiom idiom, Clause clause) {
    return isWithinRelative(idiom, clause) || isHalf(clause);
  }

  private static boolean isWithinRelative(Idiom idiom, Clause clause) {
    var row = clause.row();
    var before = clause.subject().from() - 1;
    if (before < 0 || !row.word(before).equals(",") && !row.is(before, PartOfSpeech.CCONJ)) {
      return false;
    }
    for (var i = before; i >= 0; i--) {
      if (idiom.words().is("relatives", row.word(i)) && row.word(i + 1).equals(",")) {
        return true;
      }
      var finite = row.isVerb(i) && row.at(i).form().person() > 0;
      if (finite && row.mood(i) != Mood.PAST_PARTICIPLE || row.word(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isHalf(Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().to(); i + 2 < clause.verbGroup().from(); i++) {
      if (row.word(i).equals(",")
          && HALVES.contains(row.word(i + 1))
          && SECOND.contains(row.word(i + 2))) {
        return true;
      }
    }
    return false;
  }
}
