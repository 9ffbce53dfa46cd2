package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.fact.Fact;
import java.util.Set;

/// What stands before a clause and narrows it: "In the absence of acknowledgement, …", "However, at
/// any time after the expiration of twenty years …". Without it the clause says too much.
public final class Restriction {
  private static final Set<String> SCOPE = Set.of("for", "pour");
  private static final Set<String> PURPOSE = Set.of("purpose", "purposes");

  private Restriction() {}

  /// Whether one stands before the clause of an article.
  public static boolean narrows(Idiom idiom, Fact fact, Clause clause) {
    return ProvisionName.isProvision(idiom, fact) && precedes(idiom, clause);
  }

  private static boolean precedes(Idiom idiom, Clause clause) {
    var row = clause.row();
    // "For its official communications the Centre shall …".
    if (clause.subject().from() > 0
        && SCOPE.contains(row.word(0))
        && !PURPOSE.contains(row.word(2))) {
      return true;
    }
    for (var i = 0; i < clause.subject().from(); i++) {
      if (idiom.words().is("restricting.words", row.word(i))
          && !row.word(i + 1).equals(",")
          // "After 31 August 1956, …" narrows nothing that is asked.
          && !row.is(i + 1, PartOfSpeech.NUM)) {
        return true;
      }
    }
    return false;
  }
}
