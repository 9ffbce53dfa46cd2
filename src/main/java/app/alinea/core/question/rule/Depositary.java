package app.alinea.core.question.rule;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.List;

/// "Auprès de qui les instruments de ratification sont-ils déposés ?"
final class Depositary implements QuestionRule {
  private final SlotQuestion question = new SlotQuestion(Role.RECIPIENT);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom) && fact instanceof Fact.Slot slot
        ? question.ask(name(), slot, idiom, AnswerKind.FREE)
        : List.of();
  }
}
