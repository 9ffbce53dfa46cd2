package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.NounClass;
import java.util.Set;

/// French predicates that call nothing anything: "l’équilibre défini": by whom and when, the
/// sentences before said; "l’expression visible lorsque …" holds a case of its own; "le président
/// est l’ordonnateur du budget" gives somebody a task and calls him nothing.
final class OpenAttribute {
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les");

  private OpenAttribute() {}

  static boolean is(Idiom idiom, Clause clause, TokenRange attribute) {
    if (idiom.words().language() != Language.FRENCH) {
      return false;
    }
    var row = clause.row();
    // "a été, sa vie durant, un ambassadeur".
    if (idiom.words().is("possessives", row.word(attribute.from()))
        && row.word(attribute.from() + 2).equals("durant")) {
      return true;
    }
    var subject = clause.subject();
    for (var i = attribute.from(); i < attribute.to(); i++) {
      if (row.word(i).equals("lorsque") || row.word(i).equals("quand")) {
        return true;
      }
    }
    var person = NounClass.of(idiom.words(), row.text(subject)) == NounClass.PERSON;
    return subject.length() == 3 && row.mood(subject.to() - 1) == Mood.PAST_PARTICIPLE
        || person
            && idiom.law()
            && DEFINITE.contains(row.word(attribute.from()))
            && Character.isLowerCase(row.at(attribute.from() + 1).text().charAt(0));
  }
}
