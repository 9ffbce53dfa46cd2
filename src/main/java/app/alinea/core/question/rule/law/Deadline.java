package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.Elsewhere;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// "Dans quel délai à compter de la réception de la demande l’autorité répond-elle ?"
public final class Deadline implements QuestionRule {
  private static final Set<String> ACTS = Set.of("de", "d'", "à");

  /// What is asked with "dans quel délai" is done at the latest then.
  private static final Pattern AT_LATEST = Pattern.compile(",? au plus tard(?=[ ,?\u00a0\u202f])");

  /// "présentée à partir ?" of "à partir de la notification".
  private static final Pattern HUNG =
      Pattern.compile("(?iu) (?:à partir|à compter|from|as from|starting)[\\s\u00a0\u202f]*\\?$");

  private final SlotQuestion question = new SlotQuestion(Role.TIME_LIMIT);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom)
            && fact instanceof Fact.Slot slot
            && !Elsewhere.startsInACase(idiom, slot.clause())
            && !intends(idiom, slot)
        ? isLead(slot, idiom)
            ? question.ask(
                name(), slot, idiom, idiom.templates().get("slot.LEAD_TIME"), AnswerKind.VALUE)
            : question.ask(name(), slot, idiom, AnswerKind.VALUE).stream()
                .filter(draft -> !HUNG.matcher(draft.stem()).find())
                .map(draft -> draft.asking(AT_LATEST.matcher(draft.stem()).replaceAll("")))
                .toList()
        : List.of();
  }

  /// "demande de procéder à … et de soumettre un rapport dans un délai de …": the time of the last
  /// of two acts.
  private static boolean isOfNextAct(TokenRow row, int at, int time) {
    var joined = row.is(at, PartOfSpeech.CCONJ) || row.word(at).equals(",");
    return joined && at + 2 < time && ACTS.contains(row.word(at + 1)) && row.isInfinitive(at + 2);
  }

  /// "not later than three months before the beginning of the year".
  private static boolean isLead(Fact.Slot slot, Idiom idiom) {
    return idiom.words().language() == Language.ENGLISH
        && !slot.tail().isEmpty()
        && slot.clause().row().word(slot.tail().from()).equals("before");
  }

  /// "expresses its intention to review … within 90 days": the time is the review's, as it is
  /// theirs who are invited to do something.
  private static boolean intends(Idiom idiom, Fact.Slot slot) {
    var row = slot.clause().row();
    for (var i = slot.clause().rest().from(); i < slot.hole().from(); i++) {
      if (idiom.words().is("promise.nouns", row.word(i))
          || isOfNextAct(row, i, slot.hole().from())
          || TimeLimitQuestion.asksToAct(slot.clause(), i)) {
        return true;
      }
    }
    return false;
  }
}
