package app.alinea.desktop.control;

import app.alinea.core.task.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Long work under way. Its properties change on the interface thread; `cancel` may be called
/// there.
public final class Job {
  private static final double UNKNOWN = -1;

  private final Executor screen;
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicReference<Double> reported = new AtomicReference<>(UNKNOWN);
  private final AtomicBoolean delivering = new AtomicBoolean();

  Job(Executor screen) {
    this.screen = screen;
  }

  /// From 0 to 1, or -1 while nothing is known.
  public ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /// Asks the work to stop at its next report.
  public void cancel() {
    cancelled.set(true);
  }

  public boolean cancelled() {
    return cancelled.get();
  }

  /// Reports come faster than a screen draws: one delivery at a time carries the newest value.
  Progress progress() {
    return (done, total) -> {
      reported.set((double) done / total);
      if (delivering.compareAndSet(false, true)) {
        screen.execute(() -> {
          delivering.set(false);
          fraction.set(reported.get());
        });
      }
      return !cancelled.get();
    };
  }

  void end() {
    running.set(false);
  }
}
