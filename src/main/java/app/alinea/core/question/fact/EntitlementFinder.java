package app.alinea.core.question.fact;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;

/// "Everyone has the right to life", "Toute personne a droit à l’éducation".
final class EntitlementFinder implements FactFinder {
  private static final int SHORTEST = 3;
  private static final int ASIDE = 8;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (var clause : reading.clauses()) {
      var right = right(reading, clause);
      if (clause.kind() == Subject.NAMED && !right.isEmpty() && !isDenied(reading, clause)) {
        var row = clause.row();
        facts.add(
            new Fact.Entitlement(
                Evidence.of(row.sentence(), row.span(clause.whole()), 0.9), clause, right));
      }
    }
    return facts;
  }

  /// "Nul n’a le droit d’empêcher …" grants nobody anything.
  private static boolean isDenied(Reading reading, Clause clause) {
    var row = clause.row();
    for (var i = clause.verbGroup().from(); i < clause.verbGroup().to(); i++) {
      if (reading.words().is("negation", row.word(i))) {
        return true;
      }
    }
    return reading.words().is("nobody", row.word(clause.subject().from()));
  }

  private static TokenRange right(Reading reading, Clause clause) {
    var row = clause.row();
    var rest = clause.rest();
    var at = rest.from();
    var none = new TokenRange(at, at);
    if (!reading.words().is("have.verbs", clause.mainLemma())) {
      return none;
    }
    at += row.is(at, PartOfSpeech.DET) ? 1 : 0;
    // "the inherent right", "the exclusive right".
    var english = reading.words().language() == Language.ENGLISH;
    at +=
        english
                && row.is(at, PartOfSpeech.ADJ)
                && !row.word(at).equals("same")
                && reading.words().is("right.nouns", row.word(at + 1))
            ? 1
            : 0;
    var to = end(reading, clause);
    return reading.words().is("right.nouns", row.word(at))
            && reading.words().is("right.links", row.word(behindAside(row, at + 1)))
            && to - at >= SHORTEST
        ? new TokenRange(from(row, at), to)
        : none;
  }

  /// With the adjective before it.
  private static int from(TokenRow row, int right) {
    return row.is(right - 1, PartOfSpeech.ADJ) ? right - 1 : right;
  }

  /// "droit, en pleine égalité, à …": what stands between commas stays in the right.
  private static int behindAside(TokenRow row, int index) {
    if (!row.word(index).equals(",")) {
      return index;
    }
    for (var i = index + 1; i < Math.min(row.size(), index + ASIDE); i++) {
      if (row.word(i).equals(",")) {
        return i + 1;
      }
    }
    return index;
  }

  /// Up to what is added behind a comma or a mark.
  private static int end(Reading reading, Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
      var word = row.word(i);
      if (word.equals(";")
          || word.equals(":")
          || word.equals(",")
              && (reading.words().is("relatives", row.word(i + 1))
                  || reading.words().is("subordinators", row.word(i + 1))
                  || row.word(i + 1).equals("ce"))) {
        return i;
      }
    }
    return clause.rest().to();
  }
}
