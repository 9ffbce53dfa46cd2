package app.alinea.core.question.rule.listing;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.List;
import java.util.regex.Pattern;

/// "Of what does the National Assembly consist?", "De quoi le Parlement se compose-t-il ?"
public final class PartsOfWhole implements QuestionRule {
  private static final Pattern PERSONS =
      Pattern.compile(
          "(?iu)^(?:of |de |d[’']|des )?(?:the |les? |la |l[’'])?(?:\\p{L}+ ){0,2}?(?:members"
              + "|representatives|judges|persons|chiefs|ministers|experts|delegates|commissioners"
              + "|arbitrators|officers|directors|membres|représentants|juges|personnes|ministres"
              + "|experts|délégués|commissaires|arbitres|directeurs)(?!\\p{L})");

  private final SlotQuestion question = new SlotQuestion(Role.MAKE_UP);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom) && fact instanceof Fact.Slot slot
        ? question.ask(name(), slot, idiom, word(idiom, slot), AnswerKind.FREE)
        : List.of();
  }

  /// "Of whom" where it consists of persons.
  private static String word(Idiom idiom, Fact.Slot slot) {
    var told = slot.clause().row().text(slot.value());
    return PERSONS.matcher(told).find()
        ? idiom.templates().get("slot.MAKE_UP.PERSONS")
        : idiom.templates().get("slot.MAKE_UP");
  }
}
