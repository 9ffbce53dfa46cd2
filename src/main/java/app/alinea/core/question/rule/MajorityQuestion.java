package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.List;

/// "À quelle majorité les amendements sont-ils adoptés ?"
final class MajorityQuestion implements QuestionRule {
  private final SlotQuestion question = new SlotQuestion(Role.MAJORITY);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!question.fits(fact, idiom) || !(fact instanceof Fact.Slot slot)) {
      return List.of();
    }
    var row = slot.clause().row();
    var majority = false;
    for (var i = slot.value().from(); i < slot.value().to(); i++) {
      majority |= row.at(i).lemma().startsWith("majorit");
    }
    var word = idiom.templates().get(majority ? "slot.MAJORITY" : "slot.MAJORITY.none");
    // "by a vote", "à l’unanimité": a hole takes too much.
    return question.ask(name(), slot, idiom, word, AnswerKind.VALUE).stream()
        .map(draft -> draft.without(QuestionType.CLOZE))
        .toList();
  }
}
