package app.alinea.core.classroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Counts the open connections of each participant. Safe for many threads; not stored, since it
/// says nothing about the class that a log should keep.
final class Presence {
  /// A phone that wakes, or changes its network, is back within this time.
  static final Duration ABSENCE = Duration.ofSeconds(10);

  private final Map<ParticipantId, Integer> connections = new ConcurrentHashMap<>();
  private final Map<ParticipantId, Instant> leftAt = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Consumer<Set<ParticipantId>> listener;

  Presence(Clock clock, Consumer<Set<ParticipantId>> listener) {
    this.clock = clock;
    this.listener = listener;
  }

  Set<ParticipantId> connected() {
    return Set.copyOf(connections.keySet());
  }

  /// Who is connected, or left so lately that they may just be changing their connection.
  Set<ParticipantId> expected() {
    var expected = new HashSet<>(connections.keySet());
    var since = clock.instant().minus(ABSENCE);
    leftAt.values().removeIf(since::isAfter);
    expected.addAll(leftAt.keySet());
    return expected;
  }

  void arrived(ParticipantId id) {
    leftAt.remove(id);
    if (connections.merge(id, 1, Integer::sum) == 1) {
      listener.accept(connected());
    }
  }

  void left(ParticipantId id) {
    var remaining = connections.computeIfPresent(id, (_, count) -> count > 1 ? count - 1 : null);
    if (remaining == null) {
      leftAt.put(id, clock.instant());
      listener.accept(connected());
    }
  }
}
