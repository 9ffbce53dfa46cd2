package app.alinea.core.question.rule.circumstance;

import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.CircumstanceQuestion;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import java.util.List;
import java.util.regex.Pattern;

/// When a thing happens, told by another event ("après la fin de …").
public final class TimeQuestion implements QuestionRule {
  private static final Pattern PROCEDURE =
      Pattern.compile(
          "(?iu)^(?:après|after|upon|following|once)\\s(?:(?:avoir|having|prior|due|the|la|l[’'])\\s?)*"
              + "(?:consult|avis\\b|accord\\b|entente|approbation|approval|hearing|entendu|recueilli"
              + "|audition|agreement\\b|négociation|negotiation|opinion|advice)");

  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.TIME, AnswerKind.FREE);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return fact instanceof Fact.Circumstance circumstance && isProcedure(circumstance)
        ? List.of()
        : question.ask(name(), fact, idiom).stream()
            .filter(draft -> !OTHER_TIME.matcher(draft.stem()).find())
            .toList();
  }

  /// "When may a Party leave one year after its notice?": two times in one question, as in "Quand
  /// l’État a-t-il été exclu en 1939 ?". "When shall observers be admitted only?"
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "(?iu)\\b(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années?)"
              + " (?:after|before|following|après|avant|suivant)\\b|\\bonly\\?$|\\b(?:en|in|le|on|since|depuis|\\p{L}{3,9})"
              + " (?:1[5-9]|20)\\d\\d\\b");

  /// "après consultation des Gouvernements", "after hearing the parties": that tells how.
  private static boolean isProcedure(Fact.Circumstance fact) {
    var row = fact.clause().row();
    return PROCEDURE.matcher(row.text(fact.adjunct().range())).find();
  }
}
