package app.alinea.core.question.rule.listing;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.FrenchAct;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// "À quelles familles le Gouvernement accordera-t-il une aide ?": those that a relative clause
/// tells from others of their kind. Partners are many, and not asked for so.
public final class WhichOnes implements QuestionRule {
  private static final Map<String, String> LEADS =
      Map.of("pour", "Pour", "contre", "Contre", "aux", "À", "envers", "Envers");
  private static final int SHORTEST = 6;
  private static final int LONGEST = 30;
  private static final int FEWEST_TELLING = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return FrenchAct.of(idiom, fact).flatMap(act -> ask(fact, idiom, act)).stream().toList();
  }

  private Optional<Draft> ask(Fact fact, Idiom idiom, FrenchAct act) {
    var clause = act.clause();
    var row = clause.row();
    for (var at = act.verb() + 1; at + SHORTEST < clause.rest().to(); at++) {
      if (idiom.words().is("relatives", row.word(at)) || row.word(at).equals(",")) {
        return Optional.empty();
      }
      var lead = LEADS.get(row.word(at));
      var noun = lead == null ? -1 : noun(idiom, row, at);
      if (noun > 0 && isToldApart(clause, noun)) {
        return draft(fact, idiom, clause, at, noun);
      }
    }
    return Optional.empty();
  }

  /// The plural behind the preposition, its article being what stands between: "pour des pêcheurs",
  /// "aux familles".
  private static int noun(Idiom idiom, TokenRow row, int preposition) {
    var at = preposition + 1;
    if (!row.word(preposition).equals("aux")) {
      if (!row.word(at).matches("des|les")) {
        return -1;
      }
      at++;
    }
    return row.is(at, PartOfSpeech.NOUN)
            && row.at(at).form().number() == GrammaticalNumber.PLURAL
            && !idiom.words().is("light.nouns", row.at(at).lemma())
        ? at
        : -1;
  }

  private static boolean isToldApart(Clause clause, int noun) {
    var row = clause.row();
    var after = noun + 1;
    while (row.is(after, PartOfSpeech.ADJ)) {
      after++;
    }
    return after == noun + 1 && row.word(after).matches("qui|dont|où");
  }

  private Optional<Draft> draft(Fact fact, Idiom idiom, Clause clause, int at, int noun) {
    var row = clause.row();
    var value = value(clause, at);
    if (value.length() < SHORTEST
        || value.length() > LONGEST
        || Prose.telling(idiom, row, value) <= FEWEST_TELLING
        || leansBack(idiom, row, value)
        || Prose.telling(idiom, row, new TokenRange(clause.rest().from(), at)) < 1) {
      return Optional.empty();
    }
    var which = idiom.phrasing().which(row.at(noun).form().gender(), GrammaticalNumber.PLURAL);
    var lead = LEADS.get(row.word(at)) + " " + which + " " + row.at(noun).text();
    var answer = new Wording(idiom).answer(row, value, AnswerKind.FREE);
    return new Wording(idiom)
        .card(
            name(),
            fact,
            idiom
                .phrasing()
                .invert(lead, clause, List.of(new TokenRange(clause.rest().from(), at))),
            answer);
  }

  private static boolean leansBack(Idiom idiom, TokenRow row, TokenRange value) {
    for (var i = value.from(); i < value.to(); i++) {
      if (idiom.words().is("demonstratives", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static TokenRange value(Clause clause, int from) {
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      end = adjunct.range().from() > from ? Math.min(end, adjunct.range().from()) : end;
    }
    return Extent.of(
        clause.row(), Wording.trimmed(clause.row(), new TokenRange(from, end)), SHORTEST);
  }
}
