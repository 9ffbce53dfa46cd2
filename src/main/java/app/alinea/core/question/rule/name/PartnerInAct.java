package app.alinea.core.question.rule.name;

import app.alinea.core.language.PartOfSpeech;
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
import java.util.Set;

/// "With whom will the leaders work to preserve space security?"
public final class PartnerInAct implements QuestionRule {
  private static final Set<String> WORKING =
      Set.of("work", "cooperate", "collaborate", "engage", "coordinate", "partner");
  private static final int NEAR = 6;
  private static final int LONGEST = 18;

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
    var with = -1;
    for (var i = clause.verb() + 1;
        i < Math.min(clause.rest().to(), clause.verb() + NEAR) && with < 0;
        i++) {
      with = row.word(i).equals("with") && worksBefore(clause, i) ? i : -1;
    }
    if (with < 0) {
      return List.of();
    }
    var to = with + 1;
    while (to < clause.rest().to()
        && !(row.word(to).equals("to") && row.is(to + 1, PartOfSpeech.VERB))
        && !row.isVerb(to)
        && !row.word(to).equals("through")) {
      to++;
    }
    var partners = Wording.trimmed(row, new TokenRange(with + 1, to));
    var tight = TightClause.around(idiom, clause, new TokenRange(with, to));
    if (to >= clause.rest().to()
        || !row.word(to).equals("to")
        || partners.isEmpty()
        || partners.length() > LONGEST
        || idiom.words().is("pronouns", row.word(partners.from()))
        || Prose.telling(idiom, row, partners) < 1
        || !row.text(partners).matches(".*\\p{Lu}.*")
        || Prose.telling(idiom, row, new TokenRange(to, Math.max(to, tight.rest().to()))) < 2
        || !Antecedents.areHeld(tight)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var question =
        idiom
            .phrasing()
            .invert(
                "With whom",
                clause,
                List.of(
                    new TokenRange(clause.rest().from(), Math.max(clause.rest().from(), with)),
                    new TokenRange(to, tight.rest().to())));
    var answer = wording.answer(row, partners, AnswerKind.FREE);
    var statement = wording.statement(tight, partners);
    return wording.card(name(), fact, question, answer, statement).stream().toList();
  }

  private static boolean worksBefore(Clause clause, int with) {
    var row = clause.row();
    for (var i = clause.verb(); i < with; i++) {
      if (WORKING.contains(row.at(i).lemma()) && row.isVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
