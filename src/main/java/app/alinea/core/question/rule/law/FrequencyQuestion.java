package app.alinea.core.question.rule.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// "À quelle fréquence la Conférence se réunit-elle ?"
public final class FrequencyQuestion implements QuestionRule {
  /// "an updated list": of what, a sentence before says.
  private static final Set<String> UPDATED = Set.of("updated", "revised", "amended");

  private final SlotQuestion question = new SlotQuestion(Role.FREQUENCY);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom)
            && fact instanceof Fact.Slot slot
            && !isOfAnotherDeed(idiom, slot)
            && !UPDATED.contains(slot.clause().row().word(slot.clause().subject().from() + 1))
        ? question.ask(name(), slot, idiom, AnswerKind.VALUE).stream()
            .map(FrequencyQuestion::withoutOnce)
            .map(draft -> fitting(draft, slot.clause(), idiom))
            .toList()
        : List.of();
  }

  /// "charge le Comité de lui faire rapport chaque année": the reports are yearly, not the charge.
  private static boolean isOfAnotherDeed(Idiom idiom, Fact.Slot slot) {
    var row = slot.clause().row();
    if (!idiom.words().is("demand.verbs", slot.clause().mainLemma())) {
      return false;
    }
    for (var i = slot.clause().rest().from(); i < slot.hole().from(); i++) {
      if (row.isInfinitive(i)) {
        return true;
      }
    }
    return false;
  }

  /// "is held once every four years": how often is asked.
  private static Draft withoutOnce(Draft draft) {
    return draft.stem().endsWith(" once?")
        ? draft.asking(draft.stem().replace(" once?", "?"))
        : draft;
  }

  /// What is done twice is done once as well, so that "at least once" beside "at least twice" is
  /// right too. How often a thing is done is worth a statement only of meetings: nobody elects a
  /// chairman monthly.
  private static Draft fitting(Draft draft, Clause clause, Idiom idiom) {
    // "chaque année, le deuxième mardi d’octobre": the day rules any other interval out.
    var dated =
        List.of(draft.stem().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
            .anyMatch(word -> idiom.words().is("calendar.months", word));
    var meets = !dated && idiom.words().is("meeting.verbs", clause.mainLemma());
    // "annually", "every year", "in June": a hole behind the verb takes too much.
    var asked = draft.without(QuestionType.CLOZE);
    var told = meets ? asked : asked.without(QuestionType.TRUE_FALSE);
    var text = draft.answer().text();
    return idiom.words().list("bounds").stream().anyMatch(text::startsWith)
            || text.startsWith("once every")
            || dated
        ? told.without(QuestionType.MULTIPLE_CHOICE).without(QuestionType.TRUE_FALSE)
        : told;
  }
}
