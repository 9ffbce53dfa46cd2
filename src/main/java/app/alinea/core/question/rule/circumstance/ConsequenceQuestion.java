package app.alinea.core.question.rule.circumstance;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// "Que prévoit l’article 6 en cas de pollution accidentelle ?": the condition is given, what
/// follows is asked.
public final class ConsequenceQuestion implements QuestionRule {
  private static final int SHORTEST_CONDITION = 5;

  /// "S’agissant du climat, …" tells what is spoken of and no condition.
  private static final Set<String> OPENS_TOPIC =
      Set.of("s'", "concernant", "quant", "regarding", "concerning");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Circumstance(var evidence, var clause, var adjunct))
        || adjunct.kind() != Adjunct.Kind.CONDITION
        || !clause.fronted().contains(adjunct)
        || clause.isFurther()
        || ProvisionName.isCited(idiom, fact)
        || OPENS_TOPIC.contains(clause.row().word(adjunct.range().from()))
        || adjunct.range().length() < SHORTEST_CONDITION) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var row = clause.row();
    var condition = wording.told(row, adjunct.range());
    var whole = new TokenRange(clause.subject().from(), clause.rest().to());
    var consequence = wording.told(row, whole);
    if (condition.isEmpty() || consequence.isEmpty()) {
      return List.of();
    }
    var stem =
        idiom
            .templates()
            .question(
                "consequence",
                Map.of(
                    "article", ProvisionName.of(idiom, fact), "condition", lower(condition.get())));
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            new Answer(
                consequence.get(),
                AnswerKind.CONSEQUENCE,
                consequence.get(),
                row.span(whole),
                List.of()),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
