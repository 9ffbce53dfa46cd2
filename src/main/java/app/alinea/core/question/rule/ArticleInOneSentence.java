package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// "Que prévoit l’article 14 ?", of an article that says one thing.
final class ArticleInOneSentence implements QuestionRule {
  /// In words: of more the number of the article is no question.
  private static final int LONGEST = 25;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.WholeArticle(var _, var row, var sentence))
        || !ProvisionName.isCited(idiom, fact)) {
      return List.of();
    }
    var stem =
        idiom.templates().question("content", Map.of("article", ProvisionName.of(idiom, fact)));
    return new Wording(idiom)
            .told(row, sentence)
            .filter(text -> text.split(" ", -1).length <= LONGEST)
            .map(text ->
                new Draft(
                    name(),
                    fact,
                    stem,
                    new Answer(
                        text,
                        AnswerKind.CONSEQUENCE,
                        text.toLowerCase(Locale.ROOT),
                        row.span(sentence),
                        List.of()),
                    Statement.NONE,
                    EnumSet.of(QuestionType.FLASHCARD)))
            .stream()
            .toList();
  }
}
