package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.UntoldCase;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// "Que prévoit l’article 5 si l’autorité compétente n’est pas en mesure de remplir une case ?":
/// the case that opens a sentence is given, what then holds is asked.
public final class CaseUnderArticle implements QuestionRule {
  private static final int LONGEST_ANSWER = 42;

  /// "visées à l’alinéa précédent", "…, then, unless": what stands around it is missing.
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)\\b(?:alinéas?|paragraphes?|articles?) préc[eèé]dents?\\b|\\bpreceding"
              + " (?:paragraph|article)|, (?:then|alors)\\b|, (?:later|ensuite),");

  /// "What does Article 5 provide whenever …" would ask how often.
  private static final Pattern WHENEVER = Pattern.compile("^[Ww]henever(?= )");

  private static final Pattern WHATEVER =
      Pattern.compile(
          "(?iu),? (?:for whatever reasons?|pour quelque (?:raison|cause) que ce soit)$");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.Case(var _, var row, var condition, var consequence))
        || !ProvisionName.isCited(idiom, fact)
        || consequence.length() > LONGEST_ANSWER
        || Definiteness.pointsBefore(idiom, row, condition)
        || startsWithPronoun(idiom, row.word(condition.from() + 1))
        || isGerund(idiom, row.word(condition.from() + 1))
        || UntoldCase.isOne(row, condition)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var told = wording.told(row, condition);
    var answer = wording.told(row, consequence);
    if (told.isEmpty() || answer.isEmpty() || BEFORE.matcher(told.get()).find()) {
      return List.of();
    }
    var plain = WHENEVER.matcher(told.get()).replaceFirst("when");
    var brief = WHATEVER.matcher(plain).replaceFirst("");
    var opening = Character.toLowerCase(brief.charAt(0)) + brief.substring(1);
    var text = answer.get();
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(
                    "consequence",
                    Map.of("article", ProvisionName.of(idiom, fact), "condition", opening)),
            Answer.of(
                text,
                AnswerKind.CONSEQUENCE,
                row.span(new TokenRange(consequence.from(), consequence.to()))),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// "When notifying the Members, the Director-General shall …": who notifies, only the answer
  /// tells.
  private static boolean isGerund(Idiom idiom, String word) {
    return idiom.words().language() == Language.ENGLISH && word.endsWith("ing");
  }

  /// "S’il n’est pas dénoncé": what was named before.
  private static boolean startsWithPronoun(Idiom idiom, String word) {
    return idiom.words().is("subject.pronouns", word);
  }
}
