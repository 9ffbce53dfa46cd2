package app.alinea.desktop.today;

import app.alinea.core.service.Services;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// What Today shows, read before there is a window, so that the first picture is whole. Good for
/// one look: later on the store has changed. Safe for any thread.
public final class FirstLook {
  private static final long SOON_MS = 150;

  private final CompletableFuture<Overview> overview;

  private FirstLook(CompletableFuture<Overview> overview) {
    this.overview = overview;
  }

  /// Begins to read.
  public static FirstLook at(Services services, Executor executor) {
    return new FirstLook(CompletableFuture.supplyAsync(() -> Overview.read(services), executor));
  }

  /// Runs something once this was read, or soon in any case: a window that comes a moment later
  /// with everything in it is better than an empty one, and an empty one better than none.
  ///
  /// @param screen runs it, unless it can run at once
  public void whenReadOrSoon(Executor screen, Runnable then) {
    if (overview.isDone()) {
      then.run();
    } else {
      var _ =
          overview
              .handle((_, _) -> true)
              .completeOnTimeout(true, SOON_MS, TimeUnit.MILLISECONDS)
              .thenRunAsync(then, screen);
    }
  }

  /// Empty where it is still being read, could not be, or shows nothing yet.
  Optional<Overview> ready() {
    boolean read = overview.isDone() && !overview.isCompletedExceptionally();
    return Optional.of(overview)
        .filter(_ -> read)
        .map(CompletableFuture::join)
        .filter(now -> !now.documents().isEmpty());
  }
}
