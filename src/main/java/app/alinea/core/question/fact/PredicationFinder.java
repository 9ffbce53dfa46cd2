package app.alinea.core.question.fact;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import java.util.List;

/// A clause with a subject of its own and enough said about it.
final class PredicationFinder implements FactFinder {
  private static final int SHORTEST_PREDICATE = 4;

  @Override
  public List<Fact> find(Reading reading) {
    return reading.clauses().stream()
        .filter(clause -> clause.kind() == Subject.NAMED)
        .filter(clause -> clause.predicate().length() >= SHORTEST_PREDICATE)
        .map(PredicationFinder::fact)
        .toList();
  }

  private static Fact fact(Clause clause) {
    var row = clause.row();
    var confidence = clause.fronted().isEmpty() ? 0.9 : 0.8;
    return new Fact.Predication(
        Evidence.of(row.sentence(), row.span(clause.whole()), confidence), clause);
  }
}
