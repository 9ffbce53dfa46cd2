package app.alinea.core.question.rule.law;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.List;
import java.util.regex.Pattern;

/// "Pour quelle durée les membres du Conseil sont-ils élus ?"
public final class TermOfOffice implements QuestionRule {
  /// Everybody knows for how long a country elects its head of state.
  private static final Pattern HEAD_OF_STATE =
      Pattern.compile(
          "(?iu)^(?:le |la |the )?(?:président(?:e)? d(?:e la|u) (?:république|royaume|pays)"
              + "|president of (?:the )?(?:republic|united|country|state)"
              + "|chef de l[’']état|head of (?:the )?state)");

  private static final Pattern QUALIFYING =
      Pattern.compile(
          "^(?:non|renouvel|rééligib|reconduct|prorog|consécutif|renewable|consecutive)");

  static boolean isHeadOfState(String subject) {
    return HEAD_OF_STATE.matcher(subject).find();
  }

  private final SlotQuestion question = new SlotQuestion(Role.TERM);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!question.fits(fact, idiom) || !(fact instanceof Fact.Slot slot)) {
      return List.of();
    }
    if (isHeadOfState(slot.clause().row().text(slot.clause().subject()))) {
      return List.of();
    }
    var drafts = question.ask(name(), slot, idiom, AnswerKind.VALUE);
    return lastsItself(idiom, slot) && !isQualified(slot)
        ? drafts
        : drafts.stream().map(SlotQuestion::toldOnly).toList();
  }

  /// "six ans renouvelables": the adjective would stay behind in the question.
  private static boolean isQualified(Fact.Slot slot) {
    var row = slot.clause().row();
    var after = slot.hole().to();
    return after < slot.clause().rest().to()
        && (row.is(after, PartOfSpeech.ADJ) || QUALIFYING.matcher(row.word(after)).find());
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
