package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.rule.Idiom;
import java.util.Set;

/// "attend avec intérêt la tenue d’une réunion en 2031", "appelle de ses vœux …": the time is that
/// of what is awaited, and one asks for which time it is.
final class Awaited {
  private static final Set<String> WISHES = Set.of("vœu", "vœux", "voeu", "voeux");
  private static final int LOOKED_AT = 3;

  private Awaited() {}

  static boolean is(Idiom idiom, Clause clause) {
    return idiom.words().language() == Language.FRENCH
        && (idiom.words().is("awaiting.verbs", clause.mainLemma()) || wishes(clause));
  }

  /// "announced the opening of a port in 2031": not when they announced it, or nobody can tell.
  static boolean isAnnounced(Idiom idiom, Clause clause) {
    return idiom.words().is("announcing.verbs", clause.mainLemma());
  }

  /// "appeler de ses vœux".
  private static boolean wishes(Clause clause) {
    var row = clause.row();
    var from = clause.rest().from();
    for (var i = from; i < Math.min(from + LOOKED_AT, clause.rest().to()); i++) {
      if (WISHES.contains(row.word(i))) {
        return row.word(from).equals("de");
      }
    }
    return false;
  }
}
