package app.alinea.core.question.rule.demand;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Charge;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// "Pour quelle échéance est-il demandé au Ministre de soumettre un plan d’actions ?".
public final class ChargeTerm implements QuestionRule {
  private static final int FEWEST_TELLING = 2;
  private static final int LONGEST_PARTY = 11;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Charge charge)
        || charge.told()
        || !ChargeStem.isGiven(charge)
        || charge.term().isEmpty()
        || ChargeStem.telling(idiom, charge, charge.object()) < FEWEST_TELLING) {
      return List.of();
    }
    var stem = new ChargeStem(idiom, charge);
    var question =
        charge.party().length() > LONGEST_PARTY
            ? stem.question("charge.term.none", Optional.of(""), stem.plain(charge.object()))
            : stem.question(
                "charge.term." + charge.force(), stem.party(), stem.asking(charge.object()));
    var answer = new Wording(idiom).answer(charge.row(), charge.term(), AnswerKind.VALUE);
    if (question.isEmpty() || answer.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            // A fact of its own, so that what is to be done is asked about as well.
            charge.askedFor(charge.term()),
            idiom.templates().question(question.get()),
            answer.get(),
            Statement.NONE,
            // Another month might not elide: "du mois d’octobre".
            answer.get().text().contains("mois d")
                ? EnumSet.of(QuestionType.FLASHCARD)
                : EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }
}
