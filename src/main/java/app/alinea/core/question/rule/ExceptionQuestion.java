package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// "Quelle exception l’article 5 prévoit-il à la règle selon laquelle … ?"
final class ExceptionQuestion implements QuestionRule {
  private static final int SHORTEST_RULE = 5;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Circumstance(var _, var clause, var adjunct))
        || adjunct.kind() != Adjunct.Kind.EXCEPTION
        || clause.fronted().contains(adjunct)
        || clause.isFurther()
        || !Wording.standsAlone(clause)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var rule =
        Wording.trimmed(row, new TokenRange(clause.subject().from(), adjunct.range().from()));
    var told = wording.told(row, rule);
    var answer = wording.answer(row, adjunct.range(), AnswerKind.EXCEPTION);
    if (told.isEmpty()
        || answer.isEmpty()
        || rule.length() < SHORTEST_RULE
        || rule.to() <= clause.verb()
        || idiom.words().is("no.exceptions", row.word(adjunct.range().from()))) {
      return List.of();
    }
    var stem =
        idiom
            .templates()
            .question(
                "exception", Map.of("article", ProvisionName.of(idiom, fact), "rule", told.get()));
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            answer.get(),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }
}
