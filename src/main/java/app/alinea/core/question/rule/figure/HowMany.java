package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.Asides;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.List;
import java.util.regex.Pattern;

/// "How many officers does the mission train every year?"
public final class HowMany implements QuestionRule {
  /// "How many weapons did they seize 17 million rounds …?": what stood beside the counted thing in
  /// a list is left over.
  private static final Pattern COUNTED_TWICE =
      Pattern.compile(
          "\\b(?!(?:in|of|to|by|from|with|at|for|on|and|per|until|since|after|before|within|than)\\b)\\p{Ll}+"
              + " (?:over |nearly |about )?\\d[\\d.,]*(?: million| billion)? \\p{Ll}+");

  private final SlotQuestion question = new SlotQuestion(Role.COUNT);

  /// "over 30 boats, 12 nets, and …": further things are counted behind.
  private static boolean isListed(Fact.Slot slot) {
    var row = slot.clause().row();
    for (var i = slot.hole().from(); i < slot.clause().rest().to(); i++) {
      var joint = row.word(i).equals(",") || row.is(i, PartOfSpeech.CCONJ);
      if (joint && !row.word(i + 1).isEmpty() && Character.isDigit(row.word(i + 1).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /// "welcomed 35 projects in dyke building": the matter is that of the projects, not of welcoming
  /// them.
  private static Fact.Slot withItsMatter(Idiom idiom, Fact.Slot slot) {
    var row = slot.clause().row();
    var end = slot.clause().rest().to();
    var at = slot.hole().to();
    var ofThing =
        idiom.words().language() == Language.ENGLISH
            && idiom.words().is("attitude.verbs", slot.clause().mainLemma())
            && slot.tail().to() == at
            && slot.tail().length() > 0
            && at < end
            && row.is(at, PartOfSpeech.ADP);
    return ofThing
        ? new Fact.Slot(
            slot.evidence(),
            slot.clause(),
            slot.role(),
            new TokenRange(slot.hole().from(), end),
            slot.value(),
            new TokenRange(slot.tail().from(), end))
        : slot;
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!question.fits(fact, idiom)
        || !(fact instanceof Fact.Slot slot)
        || isListed(slot)
        || Negated.is(idiom, slot.clause())
        || idiom.words().is("composition.verbs", slot.clause().mainLemma())) {
      return List.of();
    }
    return question
        .ask(name(), withItsMatter(idiom, Asides.cut(idiom, slot)), idiom, AnswerKind.VALUE)
        .stream()
        .map(SlotQuestion::askedOnly)
        .filter(draft -> !COUNTED_TWICE.matcher(draft.stem()).find())
        .toList();
  }
}
