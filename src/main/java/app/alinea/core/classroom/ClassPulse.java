package app.alinea.core.classroom;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Ticks a class until it is closed, and looks after its address on another thread: to list a
/// machine's addresses may take longer than a tick.
public final class ClassPulse implements AutoCloseable {
  private static final int PERIOD_MS = 50;
  private static final int LOOK_MS = 2_000;

  private final ScheduledExecutorService timer =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("class-pulse-", 0).factory());

  public ClassPulse(LiveClass live, ClassSite site) {
    var _ = timer.scheduleAtFixedRate(live::tick, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    var _ = timer.scheduleWithFixedDelay(site::look, LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
