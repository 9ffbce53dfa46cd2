package app.alinea.core.classroom;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Ticks a class on its own thread until it is closed.
public final class ClassPulse implements AutoCloseable {
  private static final int PERIOD_MS = 50;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("class-pulse").factory());

  public ClassPulse(LiveClass live) {
    var _ = timer.scheduleAtFixedRate(live::tick, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
