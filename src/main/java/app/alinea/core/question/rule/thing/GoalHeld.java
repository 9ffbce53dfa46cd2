package app.alinea.core.question.rule.thing;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Quel objectif ultime les ministres soutiennent-ils ?" – "un littoral sans marées noires": a
/// goal by what it is a goal of, where the text has no other of the sort.
public final class GoalHeld implements QuestionRule {
  private static final Set<String> OF = Set.of("d'", "de");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 14;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Action(var _, var clause, var object, var head))
        || idiom.words().language() != Language.FRENCH
        || idiom.law()
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        // "demeure l’objectif central de la politique": that is whose goal it is.
        || idiom.words().is("copulas", clause.mainLemma())
        || Definiteness.leansBack(idiom, clause)
        || !idiom.words().is("goal.nouns", clause.row().at(head).lemma())
        || clause.row().at(head).form().number() != GrammaticalNumber.SINGULAR) {
      return List.of();
    }
    return draft(fact, idiom, clause, object, head);
  }

  private List<Draft> draft(Fact fact, Idiom idiom, Clause clause, TokenRange object, int head) {
    var row = clause.row();
    var of = head + 1;
    while (row.is(of, PartOfSpeech.ADJ)) {
      of++;
    }
    // Only what sets the goal apart from others: "l’objectif ultime de", "la vision d’un …".
    if (of == head + 1
        || !OF.contains(row.word(of))
        || row.isInfinitive(of + 1)
        || !row.is(object.from(), PartOfSpeech.DET)
        || object.from() < clause.rest().from()) {
      return List.of();
    }
    var end = of + 1;
    while (end < object.to() && !row.word(end).equals(",")) {
      end++;
    }
    var goal = new TokenRange(of + 1, end);
    if (goal.length() < SHORTEST || goal.length() > LONGEST) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var which = idiom.phrasing().which(row.at(head).form().gender(), GrammaticalNumber.SINGULAR);
    var question =
        idiom
            .phrasing()
            .invert(
                which + " " + row.text(new TokenRange(head, of)),
                clause,
                List.of(new TokenRange(clause.rest().from(), object.from())));
    var answer = wording.answer(row, goal, AnswerKind.FREE);
    var statement = wording.statement(clause.upTo(end), goal);
    return wording
        .card(name(), fact, question, answer, statement.or(() -> Optional.of(Statement.NONE)))
        .stream()
        .toList();
  }
}
