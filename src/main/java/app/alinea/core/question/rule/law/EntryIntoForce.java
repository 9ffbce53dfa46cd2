package app.alinea.core.question.rule.law;

import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.List;
import java.util.regex.Pattern;

/// "Quand la Convention entre-t-elle en vigueur ?"
public final class EntryIntoForce implements QuestionRule {
  private static final Pattern PLACE =
      Pattern.compile("(?iu),? (?:prévu|visé|mentionné)e?s? (?:par|à|au|aux|dans) l[’']article.*$");

  private final SlotQuestion question = new SlotQuestion(Role.MOMENT);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom) && fact instanceof Fact.Slot slot
        ? question.ask(name(), slot, idiom, AnswerKind.VALUE).stream()
            .map(EntryIntoForce::withoutPlace)
            .toList()
        : List.of();
  }

  /// "… du quatrième instrument de ratification | prévu par l’article 27": where it is told adds
  /// nothing to when it is.
  private static Draft withoutPlace(Draft draft) {
    var answer = draft.answer();
    var found = PLACE.matcher(answer.text());
    if (!found.find()) {
      return draft;
    }
    var told = answer.text().substring(0, found.start());
    return new Draft(
        draft.rule(),
        draft.fact(),
        draft.stem(),
        new Answer(told, answer.kind(), answer.referent(), answer.span(), answer.accepted()),
        Statement.NONE,
        draft.types());
  }
}
