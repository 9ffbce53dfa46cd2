package app.alinea.core.question.rule.demand;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Charge;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Set;

/// "Qu’est-il demandé à l’Agence de créer ?": what somebody has to do something to.
public final class ChargedObject implements QuestionRule {
  private static final int LONGEST_AIM = 14;
  private static final int SHORT_OBJECT = 6;
  private static final int MOST_TOGETHER = 18;
  private static final int FEWEST_TELLING = 2;
  private static final int FEWEST_WITHOUT_PARTY = 3;
  private static final Set<String> TO = Set.of("à", "au", "aux");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Charge charge)) {
      return List.of();
    }
    var row = charge.row();
    var lemma = row.at(charge.verb().from()).lemma();
    var thin =
        charge.verb().length() == 1
            && (idiom.words().is("thin.verbs", lemma) && !lemma.equals("procéder")
                || idiom.words().is("matterless.verbs", lemma));
    var stem = new ChargeStem(idiom, charge);
    var bare =
        charge.party().isEmpty() && charge.term().isEmpty() && withoutParty(charge).isEmpty();
    var fewest = charge.party().isEmpty() ? FEWEST_WITHOUT_PARTY : FEWEST_TELLING;
    if (bare
        || thin && charge.term().isEmpty()
        || charge.told() && !thin && charge.verb().length() == 1 && opensObject(charge)
        || ChargeStem.telling(idiom, charge, charge.object()) < fewest
        || charge.term().isEmpty() && stem.isAskedTwice()
        || isUntold(charge, idiom)) {
      return List.of();
    }
    var answer = answer(charge);
    return new Wording(idiom)
            .card(
                name(),
                fact,
                stem.question(
                    "charge.object." + charge.force(),
                    what(charge),
                    stem.party(),
                    stem.verb(charge.term(), withoutParty(charge))),
                new Wording(idiom).answer(row, answer, AnswerKind.FREE))
            .stream()
            .toList();
  }

  /// Where nobody is charged, what it is for tells which occasion is meant.
  private static TokenRange withoutParty(Charge charge) {
    var aim = charge.aim();
    return charge.party().isEmpty() && aim.length() <= LONGEST_AIM
        ? aim
        : new TokenRange(aim.from(), aim.from());
  }

  /// "l’entité publique", "le projet": which, only a sentence before tells.
  private static boolean isUntold(Charge charge, Idiom idiom) {
    var row = charge.row();
    var from = charge.object().from();
    var definite = Set.of("le", "la", "l'", "les", "au", "aux").contains(row.word(from));
    var next = row.word(from + 2);
    return definite
        && idiom.words().is("untold.things", row.word(from + 1))
        && !Set.of("de", "d'", "du", "des", "relatif", "relative", "portant").contains(next);
  }

  /// What is asked of a demand already.
  private static boolean opensObject(Charge charge) {
    return charge.object().from() == charge.verb().to()
        && charge.row().is(charge.object().from(), PartOfSpeech.DET);
  }

  private static String what(Charge charge) {
    var first = charge.row().word(charge.object().from());
    if (TO.contains(first)) {
      return "À quoi ";
    }
    if (first.equals("sur")) {
      return "Sur quoi ";
    }
    return charge.force() == Charge.Force.DUE ? "Que " : "Qu’";
  }

  /// "un plan d’actions pour accélérer le programme": what a short thing is for tells which.
  private static TokenRange answer(Charge charge) {
    var object = charge.object();
    var together = new TokenRange(object.from(), charge.aim().to());
    var joined =
        !charge.aim().isEmpty()
            && charge.aim().from() == object.to()
            && object.length() <= SHORT_OBJECT
            && together.length() <= MOST_TOGETHER;
    return joined ? together : object;
  }
}
