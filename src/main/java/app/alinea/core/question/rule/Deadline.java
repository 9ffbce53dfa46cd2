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
            && !startsInACase(idiom, slot)
        ? question.ask(name(), slot, idiom, AnswerKind.VALUE)
        : List.of();
  }

  /// "In the cases of …, the court shall decide within a month": without them it need not.
  private static boolean startsInACase(Idiom idiom, Fact.Slot slot) {
    var row = slot.clause().row();
    for (var i = 0; i < slot.clause().subject().from(); i++) {
      if (idiom.words().is("case.nouns", row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
