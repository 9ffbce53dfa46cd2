package app.alinea.core.classroom;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Counts the open connections of each participant. Safe for many threads; not stored, since it
/// says nothing about the class that a log should keep.
final class Presence {
  private final Map<ParticipantId, Integer> connections = new ConcurrentHashMap<>();
  private final Consumer<Set<ParticipantId>> listener;

  Presence(Consumer<Set<ParticipantId>> listener) {
    this.listener = listener;
  }

  Set<ParticipantId> connected() {
    return Set.copyOf(connections.keySet());
  }

  void arrived(ParticipantId id) {
    if (connections.merge(id, 1, Integer::sum) == 1) {
      listener.accept(connected());
    }
  }

  void left(ParticipantId id) {
    var remaining = connections.computeIfPresent(id, (_, n) -> n > 1 ? n - 1 : null);
    if (remaining == null) {
      listener.accept(connected());
    }
  }
}
