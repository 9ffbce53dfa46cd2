package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Percentages, amounts, counts and durations, with what bounds them.
final class QuantityFinder implements FactFinder {
  private static final Map<String, Quantifier> BOUNDS =
      Map.ofEntries(
          Map.entry("au moins", Quantifier.AT_LEAST),
          Map.entry("au minimum", Quantifier.AT_LEAST),
          Map.entry("plus de", Quantifier.AT_LEAST),
          Map.entry("plus d'", Quantifier.AT_LEAST),
          Map.entry("minimum de", Quantifier.AT_LEAST),
          Map.entry("au plus", Quantifier.AT_MOST),
          Map.entry("moins de", Quantifier.AT_MOST),
          Map.entry("jusqu'à", Quantifier.AT_MOST),
          Map.entry("environ", Quantifier.ABOUT),
          Map.entry("près de", Quantifier.ABOUT),
          Map.entry("at least", Quantifier.AT_LEAST),
          Map.entry("more than", Quantifier.AT_LEAST),
          Map.entry("over", Quantifier.AT_LEAST),
          Map.entry("at most", Quantifier.AT_MOST),
          Map.entry("less than", Quantifier.AT_MOST),
          Map.entry("up to", Quantifier.AT_MOST),
          Map.entry("about", Quantifier.ABOUT),
          Map.entry("approximately", Quantifier.ABOUT));

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (var clause : reading.clauses()) {
      if (introducesAnother(clause)) {
        continue;
      }
      for (var entity : reading.sentence().entities()) {
        if (isNumber(entity)) {
          add(facts, clause, entity);
        }
      }
    }
    return facts;
  }

  /// "We reaffirm that …": what follows is a clause of its own.
  private static boolean introducesAnother(Clause clause) {
    var word = clause.row().word(clause.rest().from());
    return word.equals("que") || word.equals("qu'") || word.equals("that");
  }

  private static boolean isNumber(Entity entity) {
    return switch (entity.type()) {
      case PERCENTAGE, AMOUNT, COUNT, DURATION -> true;
      default -> false;
    };
  }

  private static void add(List<Fact> facts, Clause clause, Entity entity) {
    var row = clause.row();
    var tokens = row.tokensIn(entity.span());
    if (tokens.isEmpty()
        || tokens.from() < clause.whole().from()
        || tokens.to() > clause.rest().to()) {
      return;
    }
    var evidence =
        Evidence.of(row.sentence(), row.span(clause.whole()), 0.85).with(bound(row, tokens));
    facts.add(new Fact.Quantity(evidence, clause, entity));
  }

  static Quantifier bound(TokenRow row, TokenRange tokens) {
    for (var bound : BOUNDS.entrySet()) {
      for (var start = Math.max(0, tokens.from() - 3); start < tokens.from(); start++) {
        if (start + row.spells(start, bound.getKey()) == tokens.from()) {
          return bound.getValue();
        }
      }
    }
    return Quantifier.EXACTLY;
  }
}
