package app.alinea.core.question.rule;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.List;

/// "Of what does the National Assembly consist?", "De quoi le Parlement se compose-t-il ?"
final class PartsOfWhole implements QuestionRule {
  private final SlotQuestion question = new SlotQuestion(Role.MAKE_UP);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom) && fact instanceof Fact.Slot slot
        ? question.ask(name(), slot, idiom, AnswerKind.FREE)
        : List.of();
  }
}
