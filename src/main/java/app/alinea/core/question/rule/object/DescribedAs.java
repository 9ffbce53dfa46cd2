package app.alinea.core.question.rule.object;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.ActReading;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.EnglishProse;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "As what did the leaders hail the inauguration of the initiative?" – "as a major milestone in
/// …".
public final class DescribedAs implements QuestionRule {
  private static final int LONGEST_THING = 18;
  private static final int FEWEST_THING = 2;
  private static final int LONGEST = 20;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return EnglishProse.clause(fact, idiom)
        .map(clause -> ask(fact, clause, idiom))
        .orElse(List.of());
  }

  private List<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (!idiom.words().is("naming.verbs", clause.mainLemma()) || !ActReading.isByActors(clause)) {
      return List.of();
    }
    return as(idiom, clause).flatMap(at -> draft(fact, clause, idiom, at)).stream().toList();
  }

  private Optional<Draft> draft(Fact fact, Clause clause, Idiom idiom, int as) {
    var row = clause.row();
    var to = as + 2;
    while (to < clause.rest().to()
        && !TightClause.isEnd(idiom, row, to)
        && !(row.word(to).equals(",") && row.word(to + 1).equals("to"))) {
      to++;
    }
    var kept = clause.upTo(to);
    var told = Wording.trimmed(row, new TokenRange(as + 1, to));
    if (told.length() < 2
        || told.length() > LONGEST
        || Prose.telling(idiom, row, told) < 2
        || !Antecedents.areHeld(kept)) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var question =
        idiom
            .phrasing()
            .invert("As what", clause, List.of(new TokenRange(clause.rest().from(), as)));
    var answer = wording.answer(row, told, AnswerKind.ATTRIBUTE);
    var statement = wording.statement(kept, told);
    return wording.card(name(), fact, question, answer, statement);
  }

  /// The "as" before an article, behind a thing without a verb of its own.
  private static Optional<Integer> as(Idiom idiom, Clause clause) {
    var row = clause.row();
    var from = clause.rest().from();
    for (var i = from + FEWEST_THING;
        i < Math.min(clause.rest().to() - 2, from + LONGEST_THING);
        i++) {
      var word = row.word(i);
      if (word.equals("as")) {
        var thing = ARTICLES.contains(row.word(i + 1)) && !row.word(i - 1).equals(",");
        return thing && !row.word(i - 1).equals("as") ? Optional.of(i) : Optional.empty();
      }
      if (word.equals(",")
          || word.equals("with")
          || word.equals("importance")
          || word.equals("role")
          || word.equals("support")
          || word.equals("need")
          || word.equals("that")
          || row.isVerb(i) && i > from + 1 && !row.word(i).endsWith("ed")
          || idiom.words().is("relatives", word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
