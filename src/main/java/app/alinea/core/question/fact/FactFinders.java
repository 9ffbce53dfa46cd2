package app.alinea.core.question.fact;

import java.util.List;

/// Every fact finder, in the order in which their facts are asked. A new kind of fact is one class
/// and one line here.
public final class FactFinders {
  private FactFinders() {}

  public static List<FactFinder> all() {
    return List.of(
        new AcronymFinder(),
        new DemandFinder(),
        new QuantityFinder(),
        new MentionFinder(),
        new AttributeFinder(),
        new PredicationFinder(),
        new CircumstanceFinder(),
        new NormFinder(),
        new ActionFinder());
  }
}
