package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/// "Que demandent les Alliés au Bélarus ?": each thing asked is an answer; those asked of others
/// are the distractors.
final class DemandActs implements QuestionRule {
  private static final int FEWEST_WORDS = 3;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Demand demand)) {
      return List.of();
    }
    var row = demand.clause().row();
    var question = idiom.phrasing().whatIsAsked(demand.clause(), demand.addressee());
    if (question.isEmpty() || row.text(demand.addressee()).contains(",")) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answers = new ArrayList<Answer>();
    for (var act : demand.acts()) {
      if (act.length() >= FEWEST_WORDS) {
        wording.answer(row, act, AnswerKind.ACT).ifPresent(answers::add);
      }
    }
    if (answers.isEmpty()) {
      return List.of();
    }
    var stem = idiom.templates().question(question.get());
    var longest = answers.stream().max((a, b) -> a.text().length() - b.text().length());
    var chosen = answers.size() == 1 ? answers.getFirst() : longest.get();
    var everything =
        new Answer(
            answers.stream().map(Answer::text).collect(Collectors.joining(" ; ")),
            AnswerKind.ACT,
            chosen.referent(),
            chosen.span(),
            List.of());
    return List.of(
        new Draft(
            name(), fact, stem, chosen, Statement.NONE, EnumSet.of(QuestionType.MULTIPLE_CHOICE)),
        new Draft(
            name(), fact, stem, everything, Statement.NONE, EnumSet.of(QuestionType.FLASHCARD)));
  }
}
