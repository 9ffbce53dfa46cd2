package app.alinea.core.question.rule;

import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.List;

/// "Pour quelle durée les membres du Conseil sont-ils élus ?"
final class TermOfOffice implements QuestionRule {
  private final SlotQuestion question = new SlotQuestion(Role.TERM);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!question.fits(fact, idiom) || !(fact instanceof Fact.Slot slot)) {
      return List.of();
    }
    var drafts = question.ask(name(), slot, idiom, AnswerKind.VALUE);
    return lastsItself(idiom, slot) ? drafts : drafts.stream().map(SlotQuestion::toldOnly).toList();
  }

  /// "experts elected for four years": the period hangs on the participle, not on the main verb.
  private static boolean lastsItself(Idiom idiom, Fact.Slot slot) {
    var clause = slot.clause();
    for (var i = clause.rest().from(); i < slot.hole().from(); i++) {
      if (clause.row().word(i).equals(",") || clause.row().mood(i) == Mood.PAST_PARTICIPLE) {
        return false;
      }
    }
    // "rice for ninety days of consumption" tells how much.
    var after = clause.row().word(slot.hole().to());
    return !after.equals("of") && !idiom.words().is("composition.verbs", clause.mainLemma());
  }
}
