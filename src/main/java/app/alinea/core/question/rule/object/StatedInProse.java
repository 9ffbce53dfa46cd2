package app.alinea.core.question.rule.object;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.ActReading;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.CutList;
import app.alinea.core.question.rule.EnglishProse;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a declaration says, to be judged true or false, where a word of it has a counterpart that
/// makes it false.
public final class StatedInProse implements QuestionRule {
  private static final int LONGEST = 30;
  private static final int SHORTEST = 8;
  private static final int LONGEST_PART = 17;
  private static final int NEAR = 5;
  private static final Set<String> HELD =
      Set.of(
          "importance",
          "need",
          "value",
          "values",
          "role",
          "relevance",
          "necessity",
          "significance",
          "urgency",
          "potential",
          "principle",
          "principles");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return EnglishProse.clause(fact, idiom)
        .map(clause -> ask(fact, clause, idiom))
        .orElse(List.of());
  }

  private List<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (!ActReading.isByActors(clause)) {
      return List.of();
    }
    var row = clause.row();
    var from = clause.rest().from();
    var start = new TokenRange(from, Math.min(clause.rest().to(), from + 1));
    var tight = TightClause.around(idiom, clause, start);
    var at = Math.max(from, tight.rest().to() - LONGEST_PART);
    while (at > from && at < tight.rest().to() && !row.is(at - 1, PartOfSpeech.ADP)) {
      at++;
    }
    var part = new TokenRange(at, tight.rest().to());
    if (part.length() < 3
        || row.word(from).equals("that")
        || upholds(idiom, clause)
        || CutList.isIn(row, tight.rest())
        || tight.whole().length() > LONGEST
        || tight.whole().length() < SHORTEST
        || !Antecedents.areHeld(tight)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answer = wording.answer(row, part, AnswerKind.OBJECT);
    var statement = wording.statement(tight, part);
    if (answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            statement.get().whole(),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.TRUE_FALSE)));
  }

  /// "reaffirm the importance of regional priorities": of what is merely held dear nobody notices
  /// which word was exchanged.
  private static boolean upholds(Idiom idiom, Clause clause) {
    var row = clause.row();
    if (!idiom.words().is("attitude.verbs", clause.mainLemma())) {
      return false;
    }
    for (var i = clause.rest().from();
        i < Math.min(clause.rest().to(), clause.rest().from() + NEAR);
        i++) {
      if (HELD.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }
}
