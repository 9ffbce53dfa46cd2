package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.List;

/// For what reason a thing is so.
final class ReasonQuestion implements QuestionRule {
  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.REASON, AnswerKind.REASON);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (fact instanceof Fact.Circumstance(var _, var clause, var _)
        && idiom.words().is("nobody", clause.row().word(clause.subject().from()))) {
      // "Nul ne peut être lésé en raison de …": on which grounds not, no reason why.
      return List.of();
    }
    return question.ask(name(), fact, idiom).stream().map(ReasonQuestion::asReason).toList();
  }

  /// "Pour quelle raison …?" is answered by "parce que"; "car" begins no sentence of its own.
  private static Draft asReason(Draft draft) {
    var answer = draft.answer();
    if (!answer.text().startsWith("car ")) {
      return draft;
    }
    var told = answer.text().substring("car ".length());
    var because = FrenchSound.elides(told) ? "parce qu’" : "parce que ";
    return new Draft(
        draft.rule(),
        draft.fact(),
        draft.stem(),
        new Answer(
            because + told, answer.kind(), answer.referent(), answer.span(), answer.accepted()),
        draft.statement(),
        draft.types());
  }
}
