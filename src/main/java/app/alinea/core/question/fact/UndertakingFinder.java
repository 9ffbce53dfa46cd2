package app.alinea.core.question.fact;

import app.alinea.core.question.clause.Subject;
import java.util.List;

/// What a text’s authors say that they do.
final class UndertakingFinder implements FactFinder {
  private static final double CONFIDENCE = 0.8;
  private static final int SHORTEST = 3;

  @Override
  public List<Fact> find(Reading reading) {
    return reading.clauses().stream()
        .filter(clause -> clause.kind() == Subject.AUTHOR || clause.kind() == Subject.SPEAKER)
        .filter(clause -> clause.rest().length() >= SHORTEST)
        .<Fact>map(clause ->
            new Fact.Undertaking(
                Evidence.of(clause.row().sentence(), clause.row().span(clause.whole()), CONFIDENCE),
                clause))
        .toList();
  }
}
