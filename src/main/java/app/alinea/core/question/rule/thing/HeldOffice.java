package app.alinea.core.question.rule.thing;

import app.alinea.core.language.EntityType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.rule.Idiom;

/// Tells whether a clause says which office or occupation somebody has: "Awa Sow est l’ancienne
/// directrice de la Loterie". One asks who that is, not how a text describes her.
final class HeldOffice {
  /// "l’ex Directeur Général": the noun stands a little behind.
  private static final int HEAD = 4;

  private HeldOffice() {}

  static boolean isOf(Idiom idiom, Clause clause) {
    return isFullName(clause) && tellsOffice(idiom, clause);
  }

  private static boolean isFullName(Clause clause) {
    var row = clause.row();
    var subject = clause.subject();
    for (var i = subject.from(); i < subject.to(); i++) {
      if (!Character.isUpperCase(row.at(i).text().charAt(0))) {
        return false;
      }
    }
    return subject.length() > 1
        && row.entityAt(subject).filter(entity -> entity.type() != EntityType.PERSON).isEmpty();
  }

  private static boolean tellsOffice(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from();
        i < Math.min(clause.rest().to(), clause.rest().from() + HEAD);
        i++) {
      var word = row.word(i);
      var noun = word.startsWith("ex-") ? word.substring("ex-".length()) : word;
      if (idiom.words().is("class.person", noun)
          || idiom.words().is("human.nouns", noun)
          || idiom.words().is("occupations", noun)) {
        return true;
      }
    }
    return false;
  }
}
