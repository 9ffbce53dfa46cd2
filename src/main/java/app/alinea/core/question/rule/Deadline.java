package app.alinea.core.question.rule;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.List;

/// "Dans quel délai à compter de la réception de la demande l’autorité répond-elle ?"
final class Deadline implements QuestionRule {
  private final SlotQuestion question = new SlotQuestion(Role.TIME_LIMIT);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom)
            && fact instanceof Fact.Slot slot
            && !Elsewhere.startsInACase(idiom, slot.clause())
            && !intends(idiom, slot)
        ? question.ask(name(), slot, idiom, AnswerKind.VALUE)
        : List.of();
  }

  /// "expresses its intention to review … within 90 days": the time is the review's, as it is
  /// theirs who are invited to do something.
  private static boolean intends(Idiom idiom, Fact.Slot slot) {
    var row = slot.clause().row();
    for (var i = slot.clause().rest().from(); i < slot.hole().from(); i++) {
      if (idiom.words().is("promise.nouns", row.word(i))
          || TimeLimitQuestion.asksToAct(slot.clause(), i)) {
        return true;
      }
    }
    return false;
  }
}
