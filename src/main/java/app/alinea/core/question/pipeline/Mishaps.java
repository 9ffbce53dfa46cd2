package app.alinea.core.question.pipeline;

import app.alinea.core.question.Generation.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// What broke over single sentences. A defect of ours in one rule, met by one unusual sentence,
/// must not cost a document all its other questions; it stands in the report beside what gates
/// refused. Safe for many threads.
final class Mishaps {
  /// The name it stands under among the gates.
  static final String NAME = "Mishap";

  private final Queue<Refusal> met = new ConcurrentLinkedQueue<>();

  /// The work's answer, or nothing where it broke.
  ///
  /// @param worker what works: a finder, a rule
  /// @param on the words it works on
  <T> List<T> spared(String worker, String on, Supplier<List<T>> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError broken) {
      // Patterns over a very long sentence can exhaust the stack; that too ends with the sentence.
      met.add(new Refusal(worker, on, "", broken.toString()));
      return List.of();
    }
  }

  /// The same in any order of work.
  List<Refusal> all() {
    return met.stream()
        .sorted(
            Comparator.comparing(Refusal::rule)
                .thenComparing(Refusal::stem)
                .thenComparing(Refusal::reason))
        .toList();
  }
}
