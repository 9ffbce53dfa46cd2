package app.alinea.core.question.rule.demand;

import app.alinea.core.language.Entity;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Charge;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.phrase.FrenchPhrasing;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "À qui est-il demandé de créer une base de données ?": whom a task is given to, where that is
/// somebody in particular.
public final class ChargedParty implements QuestionRule {
  private static final Set<String> ANYBODY = Set.of("gouvernement", "ministre", "premier ministre");
  private static final int FEWEST_TELLING = 3;
  private static final int LONGEST = 16;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Charge charge)
        || charge.party().isEmpty()
        || charge.told() && !isMinister(charge)
        || charge.party().length() > LONGEST
        || isAnybody(charge)
        || ChargeStem.telling(idiom, charge, charge.object()) < FEWEST_TELLING) {
      return List.of();
    }
    var stem = new ChargeStem(idiom, charge);
    var answer =
        new Wording(idiom)
            .answer(charge.row(), charge.party(), AnswerKind.PARTY)
            .map(found ->
                new Answer(
                    charge.force() == Charge.Force.ASKED
                        ? FrenchPhrasing.toEach(French.withoutTo(found.text()))
                        : French.withoutTo(found.text()),
                    found.kind(),
                    found.referent(),
                    found.span(),
                    found.accepted()));
    return new Wording(idiom)
            .card(
                name(),
                fact,
                stem.question(
                    "charge.party." + charge.force(), Optional.of(""), stem.verb(charge.object())),
                answer)
            .stream()
            .map(draft -> isMinister(charge) ? chosen(draft) : draft)
            .toList();
  }

  /// Which of the ministers it is, others of whom the text asks something stand beside.
  private static Draft chosen(Draft draft) {
    var types = EnumSet.copyOf(draft.types());
    types.add(QuestionType.MULTIPLE_CHOICE);
    return new Draft(
        draft.rule(), draft.fact(), draft.stem(), draft.answer(), draft.statement(), types);
  }

  private static boolean isMinister(Charge charge) {
    for (var i = charge.party().from(); i < charge.party().to(); i++) {
      if (charge.row().at(i).lemma().equals("ministre")) {
        return true;
      }
    }
    return false;
  }

  /// "le Premier Ministre", "les ministres concernés": whoever governs.
  private static boolean isAnybody(Charge charge) {
    var row = charge.row();
    var from = charge.party().from();
    if (Set.of("leurs", "leur", "ses", "son", "sa").contains(row.word(from))) {
      return true;
    }
    for (var i = from + 1; i < charge.party().to(); i++) {
      var named =
          row.sentence().entities().stream()
              .map(Entity::span)
              .anyMatch(span ->
                  row.tokensIn(span).from() <= charge.party().to() - 1
                      && row.tokensIn(span).from() >= from);
      if (ANYBODY.contains(row.at(i).lemma())
              && (i + 1 == charge.party().to()
                  || row.at(i).form().number() == GrammaticalNumber.PLURAL)
          || row.at(i).lemma().equals("premier") && row.at(i + 1).lemma().equals("ministre")
          || charge.party().length() < 3 && !named) {
        return true;
      }
    }
    return false;
  }
}
