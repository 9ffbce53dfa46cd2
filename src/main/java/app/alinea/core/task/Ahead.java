package app.alinea.core.task;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Work begun on another processor before its answer is needed.
public final class Ahead<T> {
  private final CompletableFuture<T> answer;

  private Ahead(CompletableFuture<T> answer) {
    this.answer = answer;
  }

  /// @param work that depends on nothing another thread changes
  public static <T> Ahead<T> begin(Supplier<T> work) {
    return new Ahead<>(CompletableFuture.supplyAsync(work));
  }

  /// Waits for the answer, where it is not there yet.
  public T answer() {
    return answer.join();
  }
}
