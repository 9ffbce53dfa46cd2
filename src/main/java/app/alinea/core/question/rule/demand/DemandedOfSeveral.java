package app.alinea.core.question.rule.demand;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Set;

/// "Quels pays les chefs d’État ont-ils décidé d’inviter à engager des pourparlers ?": several
/// countries that are asked the same.
public final class DemandedOfSeveral implements QuestionRule {
  private static final Set<String> TO = Set.of("à", "au", "aux");
  private static final int SEVERAL = 2;
  private static final int LONGEST_ACT = 18;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH
        || !(fact instanceof Fact.Demand demand)
        || !Wording.standsAlone(demand.clause())) {
      return List.of();
    }
    var clause = demand.clause();
    var row = clause.row();
    var addressee = demand.addressee();
    var countries =
        row.sentence().entities().stream()
            .filter(entity -> entity.type() == EntityType.COUNTRY)
            .map(entity -> row.tokensIn(entity.span()))
            .filter(tokens -> addressee.contains(tokens.from()))
            .toList();
    var last = clause.verbGroup().to() - 1;
    var agrees =
        last > clause.verb()
            && row.mood(last) == Mood.PAST_PARTICIPLE
            && row.at(clause.verb()).lemma().equals("avoir");
    if (countries.size() < SEVERAL
        || countries.getLast().to() != addressee.to()
        || countries.getFirst().from() > addressee.from() + 1
        || agrees) {
      return List.of();
    }
    var act = demand.acts().getFirst();
    var asked = new TokenRange(act.from() - 1, Math.min(act.to(), act.from() + LONGEST_ACT));
    if (act.length() > LONGEST_ACT) {
      return List.of();
    }
    var to = TO.contains(row.word(addressee.from()));
    var question =
        idiom
            .phrasing()
            .invert(
                (to ? "à " : "") + idiom.templates().get("which.all.COUNTRY"),
                clause,
                List.of(new TokenRange(clause.rest().from(), addressee.from()), asked));
    var answer =
        new Wording(idiom)
            .answer(row, addressee, AnswerKind.FREE)
            .map(found ->
                new Answer(
                    French.withoutTo(found.text()),
                    found.kind(),
                    found.referent(),
                    found.span(),
                    found.accepted()));
    return new Wording(idiom).card(name(), fact, question, answer).stream().toList();
  }
}
