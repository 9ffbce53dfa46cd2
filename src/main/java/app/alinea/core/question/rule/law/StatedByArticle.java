package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
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

/// "Que crée l’article 4 ?", "What is understood according to Article 9?"
public final class StatedByArticle implements QuestionRule {
  private static final int LONGEST = 26;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.Stated(var _, var row, var form, var said))
        || !ProvisionName.isCited(idiom, fact)
        || isToldTwice(idiom, row)) {
      return List.of();
    }
    var founded = form == ArticleFact.Stated.Form.FOUNDED;
    if (!founded && idiom.words().language() == Language.FRENCH) {
      // "Qu’est-il entendu …?" is nothing a teacher asks.
      return List.of();
    }
    var range = founded ? shortened(idiom, row, said) : said;
    if (!founded && idiom.words().is("subject.pronouns", row.word(said.from() + 1))) {
      return List.of();
    }
    var stem =
        idiom.templates().fill("stated." + form, Map.of("article", ProvisionName.of(idiom, fact)));
    var wording = new Wording(idiom);
    return wording
        .told(row, List.of(range))
        .map(text -> Answer.of(text, AnswerKind.CONSEQUENCE, row.span(range)))
        .flatMap(answer -> wording.card(name(), fact, Optional.of(stem), Optional.of(answer)))
        .stream()
        .toList();
  }

  /// Another sentence of the article begins with the same words.
  private static boolean isToldTwice(Idiom idiom, TokenRow row) {
    var own = row.sentence();
    var opening = row.text(new TokenRange(0, 3));
    return idiom.document().sentencesAt(own.position()).stream()
        .filter(other -> other.sentence().index() != own.sentence().index())
        .anyMatch(other -> other.text().startsWith(opening));
  }

  /// What is founded, without a long account of it.
  private static TokenRange shortened(Idiom idiom, TokenRow row, TokenRange said) {
    for (var i = said.from() + 2; i < said.to(); i++) {
      var aside = row.word(i).equals(",");
      if (aside
          && (idiom.words().is("relatives", row.word(i + 1))
              || idiom.words().is("relatives", row.word(i + 2)))) {
        return new TokenRange(said.from(), i);
      }
    }
    if (said.length() <= LONGEST) {
      return said;
    }
    for (var i = said.from() + 2; i < said.to(); i++) {
      if (row.word(i).equals(",")
          || idiom.words().is("relatives", row.word(i)) && i > said.from()) {
        return new TokenRange(said.from(), i);
      }
    }
    return said;
  }
}
