package app.alinea.core.question.rule.law;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.List;
import java.util.Set;

/// Acts that want to know what for: "each State may nominate one person", to what?
final class GoalOfAct {
  private static final Set<String> WANTING =
      Set.of(
          "nominate",
          "elect",
          "appoint",
          "designate",
          "submit",
          "nommer",
          "élire",
          "désigner",
          "présenter",
          "soumettre");
  private static final Set<String> LEADING =
      Set.of(
          "to", "for", "as", "in", "with", "before", "under", "à", "au", "aux", "comme", "pour",
          "auprès", "dans", "en", "devant", "parmi", "chargé", "chargée", "chargés");

  /// Offices tell themselves what for.
  private static final int LOOKED_AT = 4;

  private GoalOfAct() {}

  static boolean isMissing(TokenRow row, List<TokenRange> acts) {
    var act = acts.getFirst();
    var wanting = false;
    for (var i = act.from(); i < Math.min(act.to(), act.from() + 2); i++) {
      wanting |= WANTING.contains(row.at(i).lemma()) || WANTING.contains(row.word(i));
    }
    if (!wanting || acts.size() > 1) {
      return false;
    }
    for (var i = act.from() + 1; i < act.to(); i++) {
      var office =
          i < act.from() + LOOKED_AT
              && Character.isUpperCase(row.at(i).text().charAt(0))
              && !row.is(i, PartOfSpeech.PUNCT);
      if (LEADING.contains(row.word(i)) || office) {
        return false;
      }
    }
    return true;
  }
}
