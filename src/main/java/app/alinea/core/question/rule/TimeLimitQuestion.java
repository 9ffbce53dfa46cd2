package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.List;

/// Within what time a thing must be done.
final class TimeLimitQuestion implements QuestionRule {
  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.LIMIT, AnswerKind.LIMIT);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.ask(name(), fact, idiom);
  }
}
