package app.alinea.core.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Does the same work on many items, on all processors, portion by portion. The answers come in the
/// order of the items, whichever was ready first.
public final class Portions {
  /// Small enough that a portion takes well under 100 ms, large enough to keep processors busy.
  private static final int SIZE = 32;

  private Portions() {}

  /// @param work safe for many threads
  /// @param progress heard after each portion, on the calling thread
  /// @return empty where the task was cancelled
  public static <T, R> Optional<List<R>> map(
      List<T> items, Function<? super T, ? extends R> work, Progress progress) {
    var answers = new ArrayList<R>(items.size());
    while (answers.size() < items.size()) {
      var to = Math.min(items.size(), answers.size() + SIZE);
      answers.addAll(items.subList(answers.size(), to).parallelStream().<R>map(work).toList());
      if (!progress.report(to, items.size())) {
        return Optional.empty();
      }
    }
    return Optional.of(answers);
  }
}
