package app.alinea.core.question.rule;

import app.alinea.core.language.EntityType;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Dans quelle ville les Alliés organiseront-ils la première conférence … ?": where an action
/// takes place, when the place closes the clause.
final class PlaceOfAction implements QuestionRule {
  private static final Set<String> PREPOSITIONS = Set.of("à", "en", "au", "aux", "in");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || !Wording.standsAlone(clause)) {
      return List.of();
    }
    var key =
        switch (entity.type()) {
          case COUNTRY -> Optional.of("where.country");
          case CITY -> Optional.of("where.city");
          default -> Optional.<String>empty();
        };
    var row = clause.row();
    var closes = range.to() == clause.rest().to() || row.word(range.to()).equals(",");
    var before = range.from() - 1;
    if (key.isEmpty() || !closes || !PREPOSITIONS.contains(row.word(before))) {
      return List.of();
    }
    var place = new TokenRange(before, range.to());
    var wording = new Wording(idiom);
    var question =
        idiom
            .phrasing()
            .invert(
                idiom.templates().get(key.get()),
                clause,
                Wording.without(clause.rest(), new TokenRange(before, clause.rest().to())));
    var kind = entity.type() == EntityType.CITY ? AnswerKind.CITY : AnswerKind.COUNTRY;
    var answer = wording.answer(row, place, kind);
    var statement = wording.statement(clause, place);
    if (question.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var named =
        new Answer(
            answer.get().text(),
            kind,
            entity.id(),
            answer.get().span(),
            wording.otherNames(entity, answer.get().text()));
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get()),
            named,
            statement.get(),
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE,
                QuestionType.SHORT_ANSWER,
                QuestionType.TRUE_FALSE,
                QuestionType.CLOZE)));
  }
}
