package app.alinea.core.question.rule.demand;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "Pour quelle échéance le Conseil demande-t-il à la Commission de présenter un inventaire ?": by
/// when what somebody is asked to do is to be done.
public final class DemandDeadline implements QuestionRule {
  private static final List<String> OPENINGS =
      List.of("au plus tard", "avant le", "avant la fin", "avant fin", "d'ici à", "d'ici la fin");
  private static final Set<String> INNER =
      Set.of("le", "la", "l'", "à", "de", "d'", "du", "fin", "mois", "année", "1er", "en");
  private static final int LONGEST = 26;
  private static final int SHORTEST_ACT = 3;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Demand demand)
        || idiom.words().language() != Language.FRENCH
        || Addressees.areUntold(idiom, demand)) {
      return List.of();
    }
    return demand.acts().stream().flatMap(act -> draft(idiom, demand, act).stream()).toList();
  }

  private Optional<Draft> draft(Idiom idiom, Fact.Demand demand, TokenRange act) {
    var row = demand.clause().row();
    return deadline(idiom, row, act)
        .filter(_ -> demand.acts().getFirst().equals(act) || demand.acts().size() == 1)
        .flatMap(time -> draft(idiom, demand, act, time));
  }

  private Optional<Draft> draft(Idiom idiom, Fact.Demand demand, TokenRange act, TokenRange time) {
    var row = demand.clause().row();
    var pieces = new ArrayList<TokenRange>();
    var from =
        demand.addressee().from() - (row.word(demand.addressee().from() - 1).equals("à") ? 1 : 0);
    var to = Wording.trimmed(row, new TokenRange(act.from(), time.from())).to();
    var aside = aside(row, demand.addressee(), act);
    if (aside.isEmpty()) {
      pieces.add(new TokenRange(from, to));
    } else {
      pieces.add(new TokenRange(from, aside.from()));
      pieces.add(new TokenRange(aside.to(), to));
    }
    var behind = row.word(time.to()).equals(",") ? time.to() + 1 : time.to();
    if (behind < act.to()) {
      pieces.add(new TokenRange(behind, act.to()));
    }
    if (pieces.stream().mapToInt(TokenRange::length).sum() > LONGEST
        || act.length() - time.length() < SHORTEST_ACT) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var question =
        idiom.phrasing().invert(idiom.templates().get("demand.deadline"), demand.clause(), pieces);
    var answer = wording.answer(row, time, AnswerKind.VALUE);
    if (question.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            name(),
            // A fact of its own, so that what is asked and whom is asked about as well.
            new Fact.Slot(
                demand.evidence(),
                demand.clause(),
                Fact.Slot.Role.TIME_LIMIT,
                time,
                time,
                new TokenRange(time.to(), time.to())),
            idiom.templates().question(question.get()),
            answer.get(),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD)));
  }

  /// ", en relation avec les ministres concernés,": whom the addressee works with.
  private static TokenRange aside(TokenRow row, TokenRange addressee, TokenRange act) {
    var from = addressee.to();
    var none = new TokenRange(from, from);
    if (!row.word(from).equals(",")) {
      return none;
    }
    for (var i = act.from() - 1; i > from; i--) {
      if (row.word(i).equals(",")) {
        return new TokenRange(from, i + 1);
      }
    }
    return none;
  }

  /// The day or the year by which an act is to be done, with what leads it in; a day without its
  /// year, "avant la fin de l’année", leans on the day of the text.
  private static Optional<TokenRange> deadline(Idiom idiom, TokenRow row, TokenRange act) {
    return Stream.iterate(act.from() + 1, i -> i < act.to(), i -> i + 1)
        .filter(i -> row.spellsOneOf(i, OPENINGS) > 0)
        .findFirst()
        .map(from -> new TokenRange(from, end(idiom, row, from, act.to())))
        .filter(time -> isYear(row, time.to() - 1))
        .filter(time -> !isOfRelative(idiom, row, act, time));
  }

  /// "accorder la priorité au réseau, qui devrait être prêt d’ici …": the other verb is due then.
  private static boolean isOfRelative(Idiom idiom, TokenRow row, TokenRange act, TokenRange time) {
    for (var i = act.from(); i < time.from(); i++) {
      if (idiom.words().is("relatives", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static int end(Idiom idiom, TokenRow row, int from, int last) {
    var to = from + row.spellsOneOf(from, OPENINGS);
    while (to < last
        && (INNER.contains(row.word(to))
            || row.is(to, PartOfSpeech.NUM)
            || Character.isDigit(row.at(to).text().charAt(0))
            || idiom.words().is("month.names", row.word(to)))) {
      to++;
      if (isYear(row, to - 1)) {
        return to;
      }
    }
    return to;
  }

  private static boolean isYear(TokenRow row, int index) {
    return row.at(index).text().matches("(?:19|20)\\d\\d");
  }
}
