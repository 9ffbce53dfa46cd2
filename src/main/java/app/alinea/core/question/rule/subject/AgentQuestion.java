package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import app.alinea.core.question.rule.SubjectSense;
import app.alinea.core.question.rule.Untold;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// "Par qui le Secrétaire exécutif est-il nommé ?", with the document's other organs as wrong
/// options.
public final class AgentQuestion implements QuestionRule {
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les", "the");

  /// "par l’Etat dont les autorités …", "par les gouvernements d’accord avec …": half an agent.
  private static boolean isNarrowed(Idiom idiom, TokenRow row, int end) {
    return idiom.words().is("relatives", row.word(end))
        || AGREED.contains(row.word(end - 1))
        || AGREED.contains(row.word(end + 1)) && OF.contains(row.word(end));
  }

  /// "governed by the law of the forum", "accompanied by a translation": a thing is no "whom".
  private static final Pattern RULING =
      Pattern.compile(
          "(?iu)^(?:by )?(?:the |an? |any |its |their )?(?:\\p{L}+"
              + " )?(?:laws?|legislation|rules?|regulations?"
              + "|provisions?|agreements?|contract|constitution|statute|treaty|decree|principles?|translation|certificate|declaration|documents?|resolution)\\b(?!"
              + " (?:officers?|commission|authority|body|bodies|society|enforcement))");

  private static final Set<String> AGREED = Set.of("accord", "agreement");
  private static final Set<String> OF = Set.of("d'", "in", "en");

  private final SlotQuestion question = new SlotQuestion(Role.AGENT);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!question.fits(fact, idiom) || !(fact instanceof Fact.Slot slot)) {
      return List.of();
    }
    var row = slot.clause().row();
    // "laid down by the General Regulations": a text is no "whom".
    if (idiom.words().language() == Language.ENGLISH
        && (idiom.words().is("instrument.nouns", row.word(slot.value().to() - 1))
            || row.word(slot.value().to() - 1).equals("regulations"))) {
      return List.of();
    }
    if (isNarrowed(idiom, row, slot.hole().to())
        // "par sa catégorie professionnelle": what is the subject’s own is nobody.
        || idiom.words().is("possessives", row.word(slot.value().from()))
        || SubjectSense.lacksArticle(idiom, slot.clause())
        || Untold.isShortForm(idiom, fact, slot.clause())
        // "Il est assisté par …": in what, the sentence before told.
        || slot.clause().rest().length() <= slot.hole().length() + 1
            && Untold.wasPronoun(idiom, fact)) {
      return List.of();
    }
    if (idiom.words().language() == Language.ENGLISH
        && RULING.matcher(row.text(slot.value())).find()) {
      return question.ask(name(), slot, idiom, "By what", AnswerKind.FREE).stream()
          .map(draft -> draft.without(QuestionType.SHORT_ANSWER))
          .toList();
    }
    if (isRow(row, slot.value())) {
      return question.ask(name(), slot, idiom, AnswerKind.PARTY).stream()
          .map(SlotQuestion::cardOnly)
          .toList();
    }
    var organ = PartyWords.organIn(idiom.words(), row, slot.value().from(), slot.value().to());
    var definite = DEFINITE.contains(row.word(slot.value().from()));
    return question
        .ask(
            name(),
            slot,
            idiom,
            organ && definite ? AnswerKind.ORGAN : organ ? AnswerKind.FREE : AnswerKind.PARTY)
        .stream()
        .map(draft -> withoutOnly(slot, draft))
        .toList();
  }

  /// "par la Cour, le Tribunal et les juges": asked for together, and no option beside one organ.
  private static boolean isRow(TokenRow row, TokenRange value) {
    for (var i = value.from(); i < value.to(); i++) {
      if (row.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /// "may be removed only by the Assembly": who alone may is asked for.
  private static Draft withoutOnly(Fact.Slot slot, Draft draft) {
    return slot.clause().row().word(slot.hole().from() - 1).equals("only")
        ? draft.asking(draft.stem().replaceFirst(" only\\b", ""))
        : draft;
  }
}
