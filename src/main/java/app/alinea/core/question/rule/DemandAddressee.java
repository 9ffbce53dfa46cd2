package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// "Quel pays est appelé à cesser son soutien militaire à la Russie ?"
final class DemandAddressee implements QuestionRule {
  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Demand demand)) {
      return List.of();
    }
    var row = demand.clause().row();
    var kind =
        row.entityAt(demand.addressee())
            .map(entity -> AnswerKind.of(entity.type()))
            .orElse(AnswerKind.PARTY);
    var key = "demand.addressee." + kind;
    if (!idiom.templates().has(key)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answer = wording.answer(row, demand.addressee(), kind);
    var statement = wording.statement(demand.clause(), demand.addressee());
    var drafts = new ArrayList<Draft>();
    for (var act : demand.acts()) {
      var told = wording.told(row, act);
      if (answer.isEmpty() || statement.isEmpty() || told.isEmpty() || act.length() < 3) {
        continue;
      }
      drafts.add(
          new Draft(
              name(),
              fact,
              idiom.templates().question(key, Map.of("act", told.get())),
              answer.get(),
              statement.get(),
              EnumSet.of(
                  QuestionType.MULTIPLE_CHOICE,
                  QuestionType.SHORT_ANSWER,
                  QuestionType.TRUE_FALSE,
                  QuestionType.CLOZE)));
    }
    return drafts.isEmpty() ? List.of() : List.of(drafts.getFirst());
  }
}
