package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Clause;
import java.util.Set;

/// "Ils ont également convenu de créer un réseau": of what matter only the sentence before tells.
public final class OneMore {
  private static final Set<String> MORE = Set.of("également", "aussi");

  private OneMore() {}

  public static boolean is(Clause clause) {
    for (var i = clause.verbGroup().from(); i < clause.verbGroup().to(); i++) {
      if (MORE.contains(clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }
}
