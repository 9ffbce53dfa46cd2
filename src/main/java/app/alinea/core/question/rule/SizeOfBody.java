package app.alinea.core.question.rule;

import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.List;
import java.util.Map;

/// "De combien de membres le Conseil se compose-t-il ?", "How many experts make up the Council?"
final class SizeOfBody implements QuestionRule {
  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Slot slot)
        || slot.role() != Role.SIZE
        || !Wording.standsAlone(slot.clause())) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var clause = slot.clause();
    var row = clause.row();
    var noun = new TokenRange(slot.value().to() - 1, slot.value().to());
    var body = wording.told(row, clause.subject());
    var answer = wording.answer(row, slot.value(), AnswerKind.VALUE);
    if (body.isEmpty() || answer.isEmpty() || row.text(noun).isEmpty()) {
      return List.of();
    }
    var stem =
        idiom.templates().question("size", Map.of("noun", row.text(noun), "body", body.get()));
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            answer.get(),
            wording.statement(clause, slot.value()).orElse(Statement.NONE),
            SlotQuestion.types(AnswerKind.VALUE)));
  }
}
