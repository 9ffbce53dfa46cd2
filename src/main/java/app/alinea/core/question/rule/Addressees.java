package app.alinea.core.question.rule;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.question.fact.Fact;
import java.util.Set;

/// Whom a demand addresses, as far as a reader of the question alone can tell.
final class Addressees {
  private static final Set<String> COMPLEMENTS =
      Set.of("de", "d'", "du", "des", "of", "who", "qui", "in", "au", "aux", "à", "from");
  private static final int LOOKED_AT = 1;

  private Addressees() {}

  /// "les parties", "les dirigeants politiques", "all States": of which country or treaty, only an
  /// earlier sentence tells, and other demands go to the same.
  static boolean areUntold(Idiom idiom, Fact.Demand demand) {
    var row = demand.clause().row();
    var addressee = demand.addressee();
    if (row.sentence().entities().stream()
        .anyMatch(entity -> addressee.contains(row.tokensIn(entity.span()).from()))) {
      return false;
    }
    var plural = false;
    for (var i = addressee.from(); i < addressee.to(); i++) {
      if (i > addressee.from() + LOOKED_AT && COMPLEMENTS.contains(row.word(i))) {
        return false;
      }
      plural |=
          row.at(i).form().number() == GrammaticalNumber.PLURAL
              || idiom.words().is("other.words", row.word(i));
    }
    return plural;
  }
}
