package app.alinea.core.question.rule.demand;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Charge;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;

/// "Dans quel but est-il demandé à l’Agence de procéder à la cartographie des acteurs ?".
public final class ChargeAim implements QuestionRule {
  private static final int FEWEST_TELLING = 2;
  private static final int LONGEST = 17;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Charge charge)
        || charge.aim().isEmpty()
        || charge.aim().length() > LONGEST
        || ChargeStem.telling(idiom, charge, charge.object()) < FEWEST_TELLING
        || ChargeStem.telling(idiom, charge, charge.aim()) < FEWEST_TELLING) {
      return List.of();
    }
    var stem = new ChargeStem(idiom, charge);
    return new Wording(idiom)
            .card(
                name(),
                charge.askedFor(charge.aim()),
                stem.question(
                    "charge.aim." + charge.force(), stem.party(), stem.asking(charge.object())),
                new Wording(idiom).answer(charge.row(), charge.aim(), AnswerKind.PURPOSE))
            .stream()
            .toList();
  }
}
