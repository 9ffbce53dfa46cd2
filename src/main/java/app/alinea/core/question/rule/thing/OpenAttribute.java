package app.alinea.core.question.rule.thing;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.NounClass;
import app.alinea.core.question.rule.Idiom;
import java.util.Set;

/// Predicates that call nothing anything: "l’équilibre défini": by whom and when, the sentences
/// before said; "l’expression visible lorsque …" holds a case of its own; "le président est
/// l’ordonnateur du budget" gives somebody a task and calls him nothing.
final class OpenAttribute {
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les");

  private static final int REACH = 7;

  private OpenAttribute() {}

  /// "the values the countries share is …": half of a clause for a subject; "the top investor, and
  /// its companies employ …": a clause behind the attribute.
  private static boolean runsOn(Clause clause, TokenRange attribute) {
    var row = clause.row();
    for (var i = attribute.from() + 1; i + 1 < attribute.to(); i++) {
      if (row.word(i).equals(",") && row.word(i + 1).equals("and")) {
        for (var j = i + 2; j < Math.min(attribute.to(), i + REACH); j++) {
          var word = row.word(j);
          if (row.is(j, PartOfSpeech.AUX)
              || row.is(j, PartOfSpeech.VERB) && !word.endsWith("ing") && !word.endsWith("ed")) {
            return true;
          }
        }
      }
    }
    // "among the values the countries share is …".
    if (clause.subject().from() > 0 && row.is(clause.subject().from() - 1, PartOfSpeech.NOUN)) {
      return true;
    }
    var last = clause.subject().to() - 1;
    return row.is(last, PartOfSpeech.VERB) && !row.word(last).endsWith("ing");
  }

  static boolean is(Idiom idiom, Clause clause, TokenRange attribute) {
    if (idiom.words().language() != Language.FRENCH) {
      return runsOn(clause, attribute);
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
