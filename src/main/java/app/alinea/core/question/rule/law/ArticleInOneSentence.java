package app.alinea.core.question.rule.law;

import app.alinea.core.question.clause.Boilerplate;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// "Que prévoit l’article 14 ?", of an article that says one thing.
public final class ArticleInOneSentence implements QuestionRule {
  /// In words: of more the number of the article is no question.
  private static final int LONGEST = 25;

  /// What another article says.
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?iu)(?:prévue?s?|visée?s?|mentionnée?s?|provided for|referred to) (?:à|par|dans|in|by)"
              + " (?:l[’'])?article \\d+$|^(?:the provisions of |les dispositions de"
              + " )?(?:l[’'])?articles? \\d+ ");

  /// Two things at once of a kind that every treaty has: "shall be ratified and the instruments …
  /// deposited".
  private static final Pattern FINAL =
      Pattern.compile(
          "(?iu)(?:ratifi|approuv|accept|sign).{2,90} (?:et|and) .{2,90}(?:dépos|échang|deposit"
              + "|exchang)");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.WholeArticle(var _, var row, var sentence))
        || !ProvisionName.isCited(idiom, fact)) {
      return List.of();
    }
    var stem = idiom.templates().fill("content", Map.of("article", ProvisionName.of(idiom, fact)));
    var wording = new Wording(idiom);
    return wording
        .told(row, sentence)
        .filter(text -> text.split(" ", -1).length <= LONGEST)
        .filter(text -> !ELSEWHERE.matcher(text).find() && !FINAL.matcher(text).find())
        .filter(text -> !Boilerplate.is(idiom.words(), text))
        .map(text -> Answer.of(text, AnswerKind.CONSEQUENCE, row.span(sentence)))
        .flatMap(answer -> wording.card(name(), fact, Optional.of(stem), Optional.of(answer)))
        .stream()
        .toList();
  }
}
