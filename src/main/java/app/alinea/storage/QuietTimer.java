package app.alinea.storage;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Does something once a second has passed without another write. Safe for many threads.
final class QuietTimer implements AutoCloseable {
  private static final long QUIET_MS = 1_000;

  private final Runnable work;
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("alinea-quiet").factory());
  private Optional<Future<?>> waiting = Optional.empty();

  QuietTimer(Runnable work) {
    this.work = work;
    timer.setRemoveOnCancelPolicy(true);
    timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /// Something was written: the second begins anew.
  synchronized void begins() {
    if (timer.isShutdown()) {
      return;
    }
    waiting.ifPresent(earlier -> earlier.cancel(false));
    waiting = Optional.of(timer.schedule(work, QUIET_MS, TimeUnit.MILLISECONDS));
  }

  /// Gives up what waits, and waits for what runs.
  @Override
  public void close() {
    timer.close();
  }
}
