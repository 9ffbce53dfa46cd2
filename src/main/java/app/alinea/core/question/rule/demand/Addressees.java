package app.alinea.core.question.rule.demand;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import java.util.Set;

/// Whom a demand addresses, as far as a reader of the question alone can tell.
final class Addressees {
  private static final Set<String> COMPLEMENTS =
      Set.of("de", "d'", "du", "des", "of", "who", "qui", "in", "au", "aux", "à", "from");
  private static final Set<String> WHOLE = Set.of("parties", "sides", "concerned");
  private static final Set<String> UNTOLD =
      Set.of("respective", "relevant", "appropriate", "competent", "concerned");
  private static final int LOOKED_AT = 1;

  private Addressees() {}

  /// "les gouvernements d’autres pays": whoever they are.
  private static boolean isOfOthers(TokenRow row, TokenRange addressee) {
    for (var i = addressee.from() + 1; i < addressee.to(); i++) {
      if (row.word(i).equals("autres") && row.word(i - 1).equals("d'")) {
        return true;
      }
    }
    return false;
  }

  /// "les parties", "les dirigeants politiques", "all States": of which country or treaty, only an
  /// earlier sentence tells, and other demands go to the same.
  static boolean areUntold(Idiom idiom, Fact.Demand demand) {
    var row = demand.clause().row();
    var addressee = demand.addressee();
    if (row.sentence().entities().stream()
        .anyMatch(entity -> addressee.contains(row.tokensIn(entity.span()).from()))) {
      return false;
    }
    // "respective industries", "relevant authorities": whose and which, the sentence before said.
    if (UNTOLD.contains(row.word(addressee.from()))) {
      return true;
    }
    // "multilateral development banks", "all coastal States": said of a whole class.
    var english = idiom.words().language() == Language.ENGLISH;
    var first = row.word(addressee.from());
    if (english
        && addressee.length() > (first.equals("all") ? 2 : 1)
        && !row.is(addressee.to() - 1, PartOfSpeech.VERB)
        && (first.equals("all") || !row.is(addressee.from(), PartOfSpeech.DET))
        && !idiom.words().is("other.words", first)
        && !idiom.words().is("possessives", first)
        && !first.equals("our")
        && !(first.equals("all") && row.is(addressee.from() + 1, PartOfSpeech.DET))
        && !WHOLE.contains(row.word(addressee.to() - 1))) {
      return false;
    }
    if (!english && isOfOthers(row, addressee)) {
      return true;
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
