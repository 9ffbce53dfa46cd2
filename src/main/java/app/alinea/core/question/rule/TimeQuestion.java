package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.List;

/// When a thing happens, told by another event ("après la fin de …").
final class TimeQuestion implements QuestionRule {
  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.TIME, AnswerKind.FREE);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.ask(name(), fact, idiom);
  }
}
