package app.alinea.core.question.rule.figure;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// "À quelle date le Royaume-Uni a-t-il quitté l’Union européenne ?", "D’ici à quelle année …".
public final class WhenOfAction implements QuestionRule {
  private static final Set<String> TERMS = Set.of("mandat", "durée", "période");

  private static final Pattern PARTICIPLE = Pattern.compile("[éiu]e?s?$");

  private final SlotQuestion question = new SlotQuestion(Role.DATE);

  /// A date between commas is asked for, but not left out of a statement.
  private static Draft asked(Draft draft) {
    return new Draft(
        draft.rule(),
        draft.fact(),
        draft.stem(),
        draft.answer(),
        Statement.NONE,
        EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD));
  }

  /// "pour un mandat de quatre ans à compter du 1er mai": the mandate begins then, whatever is
  /// done.
  private static boolean isOfTerm(Fact.Slot slot) {
    var row = slot.clause().row();
    for (var i = slot.clause().rest().from(); i < slot.hole().from(); i++) {
      if (TERMS.contains(row.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /// "des élections prévues le 17 mai": the date of the elections, whatever is said of them.
  private static boolean isOfThing(Fact.Slot slot) {
    var row = slot.clause().row();
    var participle = slot.hole().from() - 1;
    return participle > slot.clause().rest().from()
        && (row.is(participle, PartOfSpeech.ADJ) || row.isVerb(participle))
        && PARTICIPLE.matcher(row.word(participle)).find()
        && (row.is(participle - 1, PartOfSpeech.NOUN) || row.is(participle - 1, PartOfSpeech.ADJ));
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!question.fits(fact, idiom)
        || !(fact instanceof Fact.Slot slot)
        || idiom.words().is("attitude.verbs", slot.clause().mainLemma())
        || isOfTerm(slot)
        || isOfThing(slot)) {
      return List.of();
    }
    var row = slot.clause().row();
    var value = row.text(slot.value());
    var unit = value.matches("\\D*\\d{4}") && !value.matches(".*\\p{L}{3,} \\d{4}") ? ".year" : "";
    var key = "slot.DATE." + row.word(slot.value().from()) + unit;
    return idiom.templates().has(key)
        ? question.ask(name(), slot, idiom, idiom.templates().get(key), AnswerKind.VALUE).stream()
            .map(draft -> row.word(slot.value().from() - 1).equals(",") ? asked(draft) : draft)
            .toList()
        : List.of();
  }
}
