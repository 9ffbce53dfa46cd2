package app.alinea.core.question.rule.thing;

import app.alinea.core.question.clause.Clause;
import java.util.Set;

/// "Le dépôt est un acte par lequel …": a kind and what tells it apart. That is asked as a
/// definition; "qualifie-t-il" wants a name or a judgement.
final class Definition {
  private static final Set<String> ARTICLES = Set.of("un", "une", "des", "le", "la", "l'", "les");

  private static final Set<String> RELATIVES =
      Set.of(
          "qui",
          "que",
          "qu'",
          "dont",
          "où",
          "lequel",
          "laquelle",
          "lesquels",
          "lesquelles",
          "duquel",
          "auquel");

  private Definition() {}

  static boolean isIn(Clause clause) {
    var row = clause.row();
    var from = clause.rest().from();
    if (!clause.mainLemma().equals("être")
        || clause.verbGroup().length() > 1
        || !ARTICLES.contains(row.word(from))) {
      return false;
    }
    for (var i = from + 2; i < clause.rest().to(); i++) {
      if (RELATIVES.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
