package app.alinea.core.question.fact;

import java.util.List;

/// Finds facts of one kind in a sentence.
@FunctionalInterface
public interface FactFinder {
  List<Fact> find(Reading reading);
}
