package app.alinea.core.question.rule.circumstance;

import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.CircumstanceQuestion;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Untold;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// On what legal or political basis a thing is done.
public final class BasisQuestion implements QuestionRule {
  private static final Pattern STOCK =
      Pattern.compile(
          "(?iu)^(?:.*"
              + " )?(?:(?:(?:national|domestic|applicable|relevant|their|its|existing|internal|and)"
              + " )+(?:laws?|legislation|regulations?|rules|procedures|practice|commitments)(?: and"
              + " (?:laws?|legislation|regulations?|rules|procedures|practice))?|(?:de"
              + " la|du|des|leurs?|aux?|à la|les?|la) ?(?:législations?|droits?|lois?"
              + "|réglementations?|règlements?|textes|dispositions|procédures)(?: et (?:de la |des"
              + " |les )?(?:réglementations?|règlements?|lois?))?(?:"
              + " (?:nationale?s?|nationaux|internes?|en"
              + " vigueur|applicables?|internationale?s?))*)$");

  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.BASIS, AnswerKind.BASIS);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return isOfNothing(fact, idiom)
            || fact instanceof Fact.Circumstance(var _, var clause, var _)
                && Untold.losesOpening(idiom, fact, clause)
        ? List.of()
        : question.ask(name(), fact, idiom).stream()
            .filter(draft -> idiom.law() || !isLevel(idiom, draft.answer().text()))
            .filter(draft -> !isStockLaw(draft.answer().text()))
            .flatMap(draft -> WhoseBasis.asked(idiom, draft).stream())
            .toList();
  }

  /// "in line with a level of 30 percent": an aim is no basis.
  private static boolean isLevel(Idiom idiom, String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+", -1)).stream()
        .anyMatch(word -> idiom.words().is("level.nouns", word));
  }

  /// "dans le respect de la législation nationale", "with applicable law": said of nearly anything.
  private static boolean isStockLaw(String text) {
    return STOCK.matcher(text).find();
  }

  /// "aucune réserve n’est admise en dehors de celles formulées conformément à …": the basis is
  /// that of the exception.
  private static boolean isOfNothing(Fact fact, Idiom idiom) {
    return fact instanceof Fact.Circumstance(var _, var clause, var _)
        && (idiom.words().is("negation", clause.row().word(clause.subject().from()))
            || idiom.words().is("nobody", clause.row().word(clause.subject().from())));
  }
}
