package app.alinea.core.question.rule;

import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.List;

/// For what purpose a thing is done.
final class PurposeQuestion implements QuestionRule {
  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.PURPOSE, AnswerKind.PURPOSE);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.ask(name(), fact, idiom);
  }
}
