package app.alinea.core.question.fact;

import app.alinea.core.language.AnalysedDocument;
import java.util.List;

/// Every fact finder, in the order in which their facts are asked. A new kind of fact is one class
/// and one line here.
public final class FactFinders {
  private FactFinders() {}

  public static List<FactFinder> of(AnalysedDocument document) {
    return List.of(
        new AcronymFinder(),
        new DemandFinder(),
        new QuantityFinder(),
        new MentionFinder(),
        new AttributeFinder(),
        new PredicationFinder(),
        new CircumstanceFinder(),
        new NormFinder(),
        new ActionFinder(),
        new KeyTermFinder(document));
  }
}
