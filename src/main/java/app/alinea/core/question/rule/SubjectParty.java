package app.alinea.core.question.rule;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// "Selon le texte, qui peut saisir le tribunal ?" for a person, an authority or a state that is no
/// proper name.
final class SubjectParty implements QuestionRule {
  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause))
        || !Wording.standsAlone(clause)
        || clause.row().entityAt(clause.subject()).isPresent()
        || !PartyNouns.isParty(idiom, clause)
        || idiom.words().is("negation", clause.row().word(clause.subject().from()))
        || Definiteness.leansBack(idiom, clause)
        || idiom.phrasing().disagrees(clause, Gender.MASCULINE, GrammaticalNumber.SINGULAR)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var predicate = wording.told(row, List.of(clause.predicate()));
    var answer = wording.answer(row, clause.subject(), AnswerKind.PARTY);
    var statement = wording.statement(clause, clause.subject());
    if (predicate.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question("subject.party", Map.of("predicate", predicate.get())),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }
}
