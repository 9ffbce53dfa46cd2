package app.alinea.core.question.rule;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;

/// Whether the English pronouns of a clause have something before them in the clause that they can
/// mean.
public final class Antecedents {
  private static final Set<String> SINGULAR = Set.of("its", "it", "his", "her", "itself");
  private static final Set<String> PLURAL = Set.of("their", "they", "them", "themselves");

  private Antecedents() {}

  public static boolean areHeld(Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
      var word = row.word(i);
      if (SINGULAR.contains(word) && !hasNoun(clause, row, i, false)
          || PLURAL.contains(word) && !hasNoun(clause, row, i, true)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNoun(Clause clause, TokenRow row, int pronoun, boolean plural) {
    if (clause.kind() != Subject.AUTHOR) {
      return true;
    }
    for (var i = clause.rest().from(); i < pronoun; i++) {
      var noun = row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN);
      var many =
          row.at(i).form().number() == GrammaticalNumber.PLURAL
              || row.word(i).endsWith("s") && noun
              || row.is(i, PartOfSpeech.CCONJ);
      if (plural ? many : noun) {
        return true;
      }
    }
    return false;
  }
}
