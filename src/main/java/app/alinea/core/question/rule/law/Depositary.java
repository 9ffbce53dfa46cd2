package app.alinea.core.question.rule.law;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// "Auprès de qui les instruments de ratification sont-ils déposés ?"
public final class Depositary implements QuestionRule {
  /// "be deposited, Scientific and Cultural Organization": the end of a name.
  private static final Pattern CUT_NAME =
      Pattern.compile(", \\p{Lu}[\\p{L}-]+ (?:and|et) \\p{Lu}[\\p{L}-]+ \\p{Lu}");

  /// With whom does not hang on how soon.
  private static final Pattern SOON =
      Pattern.compile(
          "(?iu) (?:as soon as possible|without delay|dès que possible|aussitôt que possible|sans"
              + " délai|dans les? (?:meilleurs délais|plus bref délai))(?=\\P{L}*$)");

  private static final Pattern ANY =
      Pattern.compile(
          "(?iu)\\b(?:shall|must|may|are|is) (?:the |such |any |a"
              + " )?(?:declarations?|notifications?|notices?|objections?|reports?|requests?)"
              + " (?:shall )?be\\b|\\b(?:les|la|le|l[’'])"
              + " ?(?:déclarations?|notifications?|objections?) (?:sont|est|ser|doi)");

  private final SlotQuestion question = new SlotQuestion(Role.RECIPIENT);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom) && fact instanceof Fact.Slot slot
        ? question.ask(name(), slot, idiom, AnswerKind.FREE).stream()
            .filter(draft -> !CUT_NAME.matcher(draft.stem()).find())
            .map(draft -> draft.asking(SOON.matcher(draft.stem()).replaceFirst("")))
            .map(draft -> draft.asking(placed(idiom, fact, draft.stem())))
            .toList()
        : List.of();
  }

  /// Many declarations are deposited: which one is meant the article tells.
  private static String placed(Idiom idiom, Fact fact, String stem) {
    if (!ANY.matcher(stem).find() || !ProvisionName.isCited(idiom, fact)) {
      return stem;
    }
    return idiom
        .templates()
        .fill(
            "in.article",
            Map.of(
                "label",
                ProvisionName.of(idiom, fact),
                "question",
                Character.toLowerCase(stem.charAt(0)) + stem.substring(1)));
  }
}
