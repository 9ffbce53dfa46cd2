package app.alinea.core.question.rule.law;

import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// "À quelle majorité les amendements sont-ils adoptés ?"
public final class MajorityQuestion implements QuestionRule {
  private static final Set<String> NOT_VOTED = Set.of("enter", "come", "entrer");

  /// "adopt by consensus its own rules": what is adopted stands behind.
  private static final Pattern TAKES_OBJECT =
      Pattern.compile(
          "(?iu)^(?:by (?:consensus|unanimity|common accord|general agreement)|unanimously"
              + "|à l[’']unanimité|par consensus) (?:its|their|the|an?|any|les?|la|l[’']|son|sa|ses"
              + "|leurs?|une?)\\b");

  /// "le Conseil arrête-t-il sur proposition …": what, stands behind the vote.
  private static final Pattern LACKS_OBJECT =
      Pattern.compile(
          "(?iU)\\b(?:arrête|adopte|approuve|fixe|établi|nomme|éli|désigne|détermine|prend|modifie)(?:nt|t|ssent)?-(?:t-)?(?:ils?|elles?)(?:"
              + " (?:sur|après|avant|dans|en|par|pour|conformément)\\b|[\\s\u00a0\u202f]*\\?)"
              + "|\\b(?:adopt|approve|elect|appoint|amend|establish|fix|determine)[\\s\u00a0]*\\?$");

  private static final Pattern OF_ITS_MEMBERS =
      Pattern.compile(
          "(?iu)\\bmajorit\\p{L}+ (?:[\\p{L}-]+ ){0,6}(?:its|their|ses|leurs) (?:\\p{L}+"
              + " )?(?:members?|membres?)\\b");

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

  /// "Decisions shall be taken by a majority of its members": whose, only the sentence before
  /// tells.
  static boolean isOfUntold(Idiom idiom, String told) {
    return OF_ITS_MEMBERS.matcher(told).find()
        && BREAK
            .splitAsStream(told.toLowerCase(idiom.words().language().locale()))
            .noneMatch(word ->
                idiom.words().is("organ.nouns", word) || idiom.words().is("body.nouns", word));
  }

  private final SlotQuestion question = new SlotQuestion(Role.MAJORITY);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!question.fits(fact, idiom) || !(fact instanceof Fact.Slot slot)) {
      return List.of();
    }
    var row = slot.clause().row();
    // "enter into force upon adoption by a two-thirds majority": it is adopted so.
    if (NOT_VOTED.contains(slot.clause().mainLemma())) {
      return List.of();
    }
    for (var i = slot.clause().rest().from(); i < slot.hole().from(); i++) {
      // "amended by a law adopted by a two-thirds majority": the law is adopted so.
      // "by the judges acting by an absolute majority": one of several who may do it.
      if (row.word(i).equals("acting") || row.word(i).equals("voting")) {
        return List.of();
      }
      if (row.mood(i) == Mood.PAST_PARTICIPLE || row.isVerb(i) && row.word(i).endsWith("ed")) {
        if (i > slot.clause().rest().from() + 1) {
          return List.of();
        }
      }
    }
    var majority = false;
    for (var i = slot.value().from(); i < slot.value().to(); i++) {
      majority |= row.at(i).lemma().startsWith("majorit");
    }
    var counted = majority;
    var word = idiom.templates().get(majority ? "slot.MAJORITY" : "slot.MAJORITY.none");
    // "by a vote", "à l’unanimité": a hole takes too much.
    return question.ask(name(), slot, idiom, word, AnswerKind.VALUE).stream()
        .map(draft -> draft.without(QuestionType.CLOZE))
        .filter(draft -> !LACKS_OBJECT.matcher(draft.stem()).find())
        .filter(draft -> !isOfUntold(idiom, draft.stem() + " " + draft.answer().text()))
        .filter(draft -> counted || !TAKES_OBJECT.matcher(draft.answer().text()).find())
        .toList();
  }
}
