package app.alinea.core.question.rule;

import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.List;

/// Asks about facts of one kind in one way. A rule declines by returning nothing.
public interface QuestionRule {
  /// The rule's name in provenance and reports.
  public default String name() {
    return getClass().getSimpleName();
  }

  public List<Draft> ask(Fact fact, Idiom idiom);
}
