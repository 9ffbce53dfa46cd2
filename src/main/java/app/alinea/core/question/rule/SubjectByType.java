package app.alinea.core.question.rule;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// "Quel pays porte l’entière responsabilité de la guerre d’agression contre l’Ukraine ?"
final class SubjectByType implements QuestionRule {
  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause)) || !Wording.standsAlone(clause)) {
      return List.of();
    }
    var row = clause.row();
    var entity = row.entityAt(clause.subject());
    var key = entity.map(found -> "word." + AnswerKind.of(found.type())).orElse("");
    if (entity.filter(found -> found.type() != EntityType.ARTICLE).isEmpty()
        || !idiom.templates().has(key)) {
      return List.of();
    }
    var feminine =
        entity.get().type() == EntityType.ORGANISATION
            || entity.get().type() == EntityType.CITY
            || entity.get().type() == EntityType.REGION;
    var gender = feminine ? Gender.FEMININE : Gender.MASCULINE;
    if (idiom.phrasing().disagrees(clause, gender, GrammaticalNumber.SINGULAR)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var predicate = wording.told(row, List.of(clause.predicate()));
    var kind = AnswerKind.of(entity.get().type());
    var answer = wording.answer(row, clause.subject(), kind);
    var statement = wording.statement(clause, clause.subject());
    if (predicate.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var stem =
        idiom
            .templates()
            .question(
                "subject.typed",
                Map.of("word", idiom.templates().get(key), "predicate", predicate.get()));
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            answer.get(),
            statement.get(),
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE,
                QuestionType.FLASHCARD,
                QuestionType.SHORT_ANSWER,
                QuestionType.TRUE_FALSE,
                QuestionType.CLOZE)));
  }
}
