package app.alinea.core.question.fact;

import app.alinea.core.language.EntityType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import java.util.ArrayList;
import java.util.List;

/// Whole names in the clauses of English declarations.
final class NameFinder implements FactFinder {
  private static final double CONFIDENCE = 0.8;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    if (!EnglishProse.is(reading.document())) {
      return facts;
    }
    for (var range : new NameRuns(reading.words()).in(reading.row())) {
      if (isDate(reading, range)) {
        continue;
      }
      reading.clauses().stream()
          .filter(clause -> holds(clause, range))
          .findFirst()
          .ifPresent(clause -> facts.add(fact(clause, range)));
    }
    return facts;
  }

  private static boolean isDate(Reading reading, TokenRange range) {
    var span = reading.row().span(range);
    return reading.sentence().entities().stream()
        .filter(entity -> entity.span().overlaps(span))
        .anyMatch(entity -> entity.type() == EntityType.DATE);
  }

  /// The clause that a reporting one introduces is told by itself.
  static boolean holds(Clause clause, TokenRange range) {
    return clause.rest().from() <= range.from()
        && range.to() <= clause.rest().to()
        && !clause.row().word(clause.rest().from()).equals("that");
  }

  private static Fact fact(Clause clause, TokenRange range) {
    var row = clause.row();
    return new ProseFact.Name(
        Evidence.of(row.sentence(), row.span(clause.whole()), CONFIDENCE), clause, range);
  }
}
