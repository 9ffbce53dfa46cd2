package app.alinea.core.question.rule;

import app.alinea.core.language.EntityType;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PassingFact;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// "Quel pays les Alliés remercient-ils de son hospitalité ?" where a text thanks its host.
final class HostCountry implements QuestionRule {
  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof PassingFact.Host(var evidence, var row, var entity))
        || !idiom.templates().has("host")) {
      return List.of();
    }
    var tokens = row.tokensIn(entity.span());
    var determined =
        entity.type() == EntityType.COUNTRY
                && tokens.from() > 0
                && !row.word(tokens.from() - 1).isEmpty()
                && List.of("la", "le", "l'", "les", "the").contains(row.word(tokens.from() - 1))
            ? new TokenRange(tokens.from() - 1, tokens.to())
            : tokens;
    var text = row.text(determined);
    var author = idiom.voice().author();
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question("host", Map.of("author", author.name(), "pronoun", author.pronoun())),
            new Answer(
                text,
                AnswerKind.COUNTRY,
                entity.id(),
                entity.span(),
                new Wording(idiom).otherNames(entity, text)),
            new Statement(
                idiom.templates().fill("host.told", Map.of("author", author.name())),
                text,
                idiom.templates().get("host.end")),
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE,
                QuestionType.SHORT_ANSWER,
                QuestionType.TRUE_FALSE,
                QuestionType.CLOZE)));
  }
}
