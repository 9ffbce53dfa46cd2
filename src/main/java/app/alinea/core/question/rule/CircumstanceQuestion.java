package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;

/// What the rules on circumstances share: the clause turned into a question without one of them.
final class CircumstanceQuestion {
  private final Adjunct.Kind kind;
  private final AnswerKind answerKind;

  CircumstanceQuestion(Adjunct.Kind kind, AnswerKind answerKind) {
    this.kind = kind;
    this.answerKind = answerKind;
  }

  List<Draft> ask(String rule, Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Circumstance(var _, var clause, var adjunct))
        || adjunct.kind() != kind) {
      return List.of();
    }
    var fronted = clause.fronted().contains(adjunct);
    if (!fronted && !Wording.standsAlone(clause)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var question =
        idiom
            .phrasing()
            .invert(
                idiom.templates().get(kind.list()),
                clause,
                fronted ? List.of(clause.rest()) : Wording.without(clause.rest(), adjunct.range()));
    var answer = wording.answer(row, adjunct.range(), answerKind);
    if (question.isEmpty() || answer.isEmpty()) {
      return List.of();
    }
    var statement =
        fronted
            ? wording
                .told(row, clause.whole())
                .map(text -> new Statement("", answer.get().text(), ", " + text))
            : wording.statement(clause, adjunct.range());
    return List.of(
        new Draft(
            rule,
            fact,
            idiom.templates().question(question.get()),
            answer.get(),
            statement.orElse(Statement.NONE),
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }
}
