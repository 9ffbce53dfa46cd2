package app.alinea.desktop.today;

import app.alinea.core.service.Services;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// What Today shows, read before there is a window, so that the first picture is whole. Good for
/// one look: later on the store has changed. Safe for any thread.
public final class FirstLook {
  private final CompletableFuture<Overview> overview;

  private FirstLook(CompletableFuture<Overview> overview) {
    this.overview = overview;
  }

  /// Begins to read.
  public static FirstLook at(Services services, Executor executor) {
    return new FirstLook(CompletableFuture.supplyAsync(() -> Overview.read(services), executor));
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
