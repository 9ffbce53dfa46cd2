package app.alinea.core.classroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Counts the open connections of each participant. Safe for many threads, and tells what it counts
/// in order: a room of phones arrives within an instant. Not stored, since it says nothing about
/// the class that a log should keep.
final class Presence {
  /// A phone that wakes, or changes its network, is back within this time.
  static final Duration ABSENCE = Duration.ofSeconds(10);

  private final Map<ParticipantId, Integer> connections = new HashMap<>();
  private final Map<ParticipantId, Instant> leftAt = new HashMap<>();
  private final Clock clock;
  private final Consumer<Set<ParticipantId>> listener;

  /// @param listener called in order, and must not block
  Presence(Clock clock, Consumer<Set<ParticipantId>> listener) {
    this.clock = clock;
    this.listener = listener;
  }

  synchronized Set<ParticipantId> connected() {
    return Set.copyOf(connections.keySet());
  }

  /// Who is connected, or left so lately that they may just be changing their connection.
  synchronized Set<ParticipantId> expected() {
    var expected = new HashSet<>(connections.keySet());
    var since = clock.instant().minus(ABSENCE);
    leftAt.values().removeIf(since::isAfter);
    expected.addAll(leftAt.keySet());
    return expected;
  }

  synchronized void arrived(ParticipantId id) {
    leftAt.remove(id);
    if (connections.merge(id, 1, Integer::sum) == 1) {
      listener.accept(connected());
    }
  }

  synchronized void left(ParticipantId id) {
    var remaining = connections.computeIfPresent(id, (_, count) -> count > 1 ? count - 1 : null);
    if (remaining == null) {
      leftAt.put(id, clock.instant());
      listener.accept(connected());
    }
  }
}
