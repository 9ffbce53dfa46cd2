package app.alinea.core.question.rule;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.List;

/// "How many officers does the mission train every year?"
final class HowMany implements QuestionRule {
  private final SlotQuestion question = new SlotQuestion(Role.COUNT);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!question.fits(fact, idiom)
        || !(fact instanceof Fact.Slot slot)
        || idiom.words().is("composition.verbs", slot.clause().mainLemma())) {
      return List.of();
    }
    return question.ask(name(), Asides.cut(idiom, slot), idiom, AnswerKind.VALUE).stream()
        .map(SlotQuestion::askedOnly)
        .toList();
  }
}
