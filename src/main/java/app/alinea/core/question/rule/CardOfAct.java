package app.alinea.core.question.rule;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// The card that French rules on acts end with: the question word before the verb and its subject,
/// what is kept of the sentence behind them, a phrase as answer.
final class CardOfAct {
  private CardOfAct() {}

  /// @param rule by its name
  /// @param word "Avec qui", "Quelle décision du Chili"
  /// @param kept of the clause
  /// @param answer empty where the phrase cannot be told from outside
  static Optional<Draft> asking(
      String rule,
      Fact fact,
      Idiom idiom,
      String word,
      Clause clause,
      List<TokenRange> kept,
      Optional<Answer> answer) {
    return idiom
        .phrasing()
        .invert(word, clause, kept)
        .flatMap(question ->
            answer.map(told ->
                new Draft(
                    rule,
                    fact,
                    idiom.templates().question(question),
                    told,
                    Statement.NONE,
                    EnumSet.of(QuestionType.FLASHCARD))));
  }
}
