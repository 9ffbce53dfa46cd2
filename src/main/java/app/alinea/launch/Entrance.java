package app.alinea.launch;

import app.alinea.core.service.Opening;
import app.alinea.launch.Handover.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Lets one window into a store: the first start opens it, a later one leaves its files to the
/// first.
public final class Entrance {
  private static final Duration PATIENCE = Duration.ofSeconds(6);
  private static final Duration PAUSE = Duration.ofMillis(100);

  /// How often a store in use is tried again: another copy may be about to hang up its bell, or
  /// about to close.
  private static final int ATTEMPTS = 30;

  private final Supplier<Opening> store;
  private final Doorbell doorbell;
  private final Handover handover;
  private final AtomicBoolean silent = new AtomicBoolean();

  /// @param doorbell rings once the store is open
  /// @param files what this start was asked to open
  public Entrance(Supplier<Opening> store, Doorbell doorbell, Path folder, List<Path> files) {
    this(store, doorbell, new Handover(folder, files, PATIENCE));
  }

  Entrance(Supplier<Opening> store, Doorbell doorbell, Handover handover) {
    this.store = store;
    this.doorbell = doorbell;
    this.handover = handover;
  }

  /// Whether another copy took over; asked first, because it needs neither store nor toolkit.
  public boolean isHandedOver() {
    var outcome = handover.attempt();
    silent.set(outcome == Outcome.NO_ANSWER);
    return outcome == Outcome.TAKEN;
  }

  /// @return empty where another copy took over
  public Optional<Opening> open() {
    for (int attempt = 1; ; attempt++) {
      var opening = store.get();
      if (opening instanceof Opening.Opened) {
        doorbell.hang();
      }
      // A copy that just kept this start waiting is not waited for again.
      boolean enough = attempt == ATTEMPTS || silent.getAndSet(false);
      if (!(opening instanceof Opening.InUse) || enough) {
        return Optional.of(opening);
      }
      switch (handover.attempt()) {
        case TAKEN -> {
          return Optional.empty();
        }
        case NO_ANSWER -> {
          return Optional.of(opening);
        }
        case NOBODY -> LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }
}
