package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// "The treaty remains the cornerstone of …": a subject, a copula, and a noun phrase.
final class AttributeFinder implements FactFinder {
  private static final Set<String> COPULAS =
      Set.of(
          "être",
          "demeurer",
          "rester",
          "constituer",
          "devenir",
          "représenter",
          "be",
          "remain",
          "constitute",
          "become",
          "represent");
  private static final int SHORTEST = 3;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (var clause : reading.clauses()) {
      if (clause.kind() == Subject.NAMED
          && COPULAS.contains(clause.mainLemma())
          && !clause.rest().isEmpty()
          && clause.rest().length() >= SHORTEST
          && clause.row().is(clause.rest().from(), PartOfSpeech.DET)
          && !reading.words().is("modals", clause.row().word(clause.verb()))
          && !EssenceFinder.defines(reading, clause)
          && !isNegated(reading, clause)) {
        facts.add(fact(clause));
      }
    }
    return facts;
  }

  private static boolean isNegated(Reading reading, Clause clause) {
    for (var i = clause.verbGroup().from(); i < clause.rest().from() + 1; i++) {
      if (reading.words().is("negation", clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Fact fact(Clause clause) {
    var row = clause.row();
    var attribute = new TokenRange(clause.rest().from(), clause.rest().to());
    return new Fact.Attribute(
        Evidence.of(row.sentence(), row.span(clause.whole()), 0.85), clause, attribute);
  }
}
