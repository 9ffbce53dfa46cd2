package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.List;

/// On what legal or political basis a thing is done.
final class BasisQuestion implements QuestionRule {
  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.BASIS, AnswerKind.BASIS);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.ask(name(), fact, idiom);
  }
}
