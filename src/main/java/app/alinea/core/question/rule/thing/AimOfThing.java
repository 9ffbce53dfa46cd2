package app.alinea.core.question.rule.thing;

import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Map;

/// "À quoi visent les efforts des Alliés en matière de désarmement ?" – "à réduire les risques …".
public final class AimOfThing implements QuestionRule {
  private static final int SHORTEST_AIM = 4;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause))
        || !Wording.standsAlone(clause)
        || !idiom.templates().has("aim")
        || !idiom.words().is("aim.verbs", clause.mainLemma())
        || clause.verbGroup().length() > 1) {
      return List.of();
    }
    var row = clause.row();
    var rest = clause.rest();
    if (!row.word(rest.from()).equals("à")
        || !row.isInfinitive(rest.from() + 1)
        || rest.length() < SHORTEST_AIM) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answer =
        wording.answer(
            row, Extent.of(row, new TokenRange(rest.from(), rest.to()), 1), AnswerKind.FREE);
    var subject = wording.told(row, clause.subject());
    var verb = wording.told(row, List.of(clause.verbGroup()));
    if (answer.isEmpty() || subject.isEmpty() || verb.isEmpty()) {
      return List.of();
    }
    var stem =
        idiom.templates().question("aim", Map.of("verb", verb.get(), "subject", subject.get()));
    return wording.flashcard(name(), fact, clause, rest, stem, answer.get());
  }
}
