package app.alinea.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// Opens stores that must open.
final class StoreFolder {
  static final Instant NOW = Instant.parse("2031-05-04T08:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Paris"));

  private StoreFolder() {}

  static Store open(Path folder) {
    return open(folder, CLOCK);
  }

  static Store open(Path folder, Clock clock) {
    if (Store.open(folder, clock) instanceof StoreOpening.Opened(var store)) {
      return store;
    }
    throw new AssertionError("no store opened in " + folder);
  }
}
