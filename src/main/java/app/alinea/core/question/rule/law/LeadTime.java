package app.alinea.core.question.rule.law;

import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.List;
import java.util.regex.Pattern;

/// "Combien de temps au moins le texte est-il communiqué avant la session ?"
public final class LeadTime implements QuestionRule {
  private final SlotQuestion question = new SlotQuestion(Role.LEAD_TIME);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom) && fact instanceof Fact.Slot slot && !isOfNotice(slot)
        ? question.ask(name(), slot, idiom, AnswerKind.VALUE)
        : List.of();
  }

  /// "sera prorogée d’année en année, sauf dénonciation … trois mois avant": the time is that of
  /// the notice.
  private static boolean isOfNotice(Fact.Slot slot) {
    var row = slot.clause().row();
    var from = Math.min(slot.clause().verb(), slot.hole().from());
    return NOTICE.matcher(row.text(new TokenRange(from, slot.hole().from()))).find();
  }

  private static final Pattern NOTICE =
      Pattern.compile("(?iu)\\b(?:sauf|dénonciation|dénonc|préavis|unless|denunciation|notice)");
}
