package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Figures and dates in the clauses of English declarations.
final class FigureFinder implements FactFinder {
  private static final double CONFIDENCE = 0.85;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    if (!EnglishProse.is(reading.document())) {
      return facts;
    }
    for (var entity : reading.sentence().entities()) {
      if (isFigure(entity)) {
        figure(reading, entity).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static boolean isFigure(Entity entity) {
    return switch (entity.type()) {
      case PERCENTAGE, AMOUNT, COUNT, DURATION, YEAR, DATE -> true;
      default -> false;
    };
  }

  private static Optional<Fact> figure(Reading reading, Entity entity) {
    var row = reading.row();
    var range = row.tokensIn(entity.span());
    return reading.clauses().stream()
        .filter(clause -> NameFinder.holds(clause, range))
        .findFirst()
        .map(clause -> fact(clause, entity, range));
  }

  private static Fact fact(Clause clause, Entity entity, TokenRange range) {
    var row = clause.row();
    var evidence =
        Evidence.of(row.sentence(), row.span(clause.whole()), CONFIDENCE)
            .with(QuantityFinder.bound(row, range));
    return new ProseFact.Figure(evidence, clause, entity, range);
  }
}
