package app.alinea.core.question.rule.name;

import app.alinea.core.language.Entity;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.rule.Idiom;

/// Whether something besides a name tells which of many like statements one is: "Les Alliés saluent
/// les efforts de ____" could be said of every partner, with a place, a date or a programme behind
/// it only of one.
final class Anchoring {
  private Anchoring() {}

  static boolean isAnchored(Idiom idiom, Clause clause, Entity name, TokenRange until) {
    var row = clause.row();
    var author = idiom.voice().author().name();
    return row.sentence().entities().stream()
        .filter(other -> !other.id().equals(name.id()))
        .filter(other -> !author.endsWith(other.span().of(row.sentence().text())))
        .map(other -> row.tokensIn(other.span()))
        .anyMatch(tokens ->
            !tokens.isEmpty() && tokens.from() > clause.verb() && tokens.to() <= until.to());
  }
}
