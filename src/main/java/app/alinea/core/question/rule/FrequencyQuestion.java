package app.alinea.core.question.rule;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.List;

/// "À quelle fréquence la Conférence se réunit-elle ?"
final class FrequencyQuestion implements QuestionRule {
  private final SlotQuestion question = new SlotQuestion(Role.FREQUENCY);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom) && fact instanceof Fact.Slot slot
        ? question.ask(name(), slot, idiom, AnswerKind.VALUE)
        : List.of();
  }
}
