package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;

/// "À quoi toute personne a-t-elle droit ?", "Que peut faire tout État partie ?": what a right, a
/// power or a duty is to.
final class RightOfBearer implements QuestionRule {
  private static final int SHORTEST = 3;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Norm(var _, var clause, var force, var act))
        || !Wording.standsAlone(clause)
        || act.length() < SHORTEST) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var answer = wording.answer(row, act, AnswerKind.FREE);
    var lead = new TokenRange(clause.rest().from(), clause.rest().from());
    var question =
        idiom
            .phrasing()
            .invert(idiom.templates().get("norm." + force), clause.withModalOnly(), List.of(lead));
    var statement = wording.statement(clause, act);
    if (answer.isEmpty() || question.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(question.get() + idiom.templates().get("norm." + force + ".end")),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD)));
  }
}
