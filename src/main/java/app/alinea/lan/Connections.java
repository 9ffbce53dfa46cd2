package app.alinea.lan;

import app.alinea.core.classroom.ParticipantId;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Connection;

/// The open connections and who stands behind each. When there are too many, the oldest goes of
/// those behind which no participant has shown a token: who floods with connections closes their
/// own, and phones that are in keep theirs, whatever address they share. Safe for many threads.
final class Connections implements Connection.Listener {
  private final int most;
  private final int mostFromAnAddress;
  private final int mostOfAParticipant;
  private final Consumer<Connection> whenClosed;
  private final Map<Connection, String> addresses = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final SequencedSet<Connection> strangers = new LinkedHashSet<>();
  private final Map<String, SequencedSet<Connection>> strangersFrom = new HashMap<>();
  private final Map<ParticipantId, Deque<Connection>> known = new HashMap<>();
  private final Map<Connection, ParticipantId> owners = new HashMap<>();

  Connections(
      int most, int mostFromAnAddress, int mostOfAParticipant, Consumer<Connection> whenClosed) {
    this.most = most;
    this.mostFromAnAddress = mostFromAnAddress;
    this.mostOfAParticipant = mostOfAParticipant;
    this.whenClosed = whenClosed;
  }

  @Override
  public void onOpened(Connection connection) {
    opened(connection, address(connection)).ifPresent(Connections::end);
  }

  private synchronized Optional<Connection> opened(Connection connection, String address) {
    addresses.put(connection, address);
    strangers.add(connection);
    strangersFrom.computeIfAbsent(address, _ -> new LinkedHashSet<>()).add(connection);
    if (counts.merge(address, 1, Integer::sum) > mostFromAnAddress) {
      return Optional.of(strangersFrom.getOrDefault(address, new LinkedHashSet<>()).getFirst());
    }
    return addresses.size() > most ? Optional.of(strangers.getFirst()) : Optional.empty();
  }

  @Override
  public void onClosed(Connection connection) {
    closed(connection);
    whenClosed.accept(connection);
  }

  private synchronized void closed(Connection connection) {
    var address = addresses.remove(connection);
    if (address == null) {
      return;
    }
    counts.computeIfPresent(address, (_, count) -> count > 1 ? count - 1 : null);
    forgetStranger(connection, address);
    var owner = owners.remove(connection);
    if (owner != null) {
      known.computeIfPresent(
          owner,
          (_, own) -> {
            own.remove(connection);
            return own.isEmpty() ? null : own;
          });
    }
  }

  private void forgetStranger(Connection connection, String address) {
    strangers.remove(connection);
    strangersFrom.computeIfPresent(
        address,
        (_, others) -> {
          others.remove(connection);
          return others.isEmpty() ? null : others;
        });
  }

  /// A participant has shown their token on a connection.
  void belongs(Connection connection, ParticipantId who) {
    owned(connection, who).ifPresent(Connections::end);
  }

  private synchronized Optional<Connection> owned(Connection connection, ParticipantId who) {
    var address = addresses.get(connection);
    if (address == null || who.equals(owners.put(connection, who))) {
      return Optional.empty();
    }
    forgetStranger(connection, address);
    var own = known.computeIfAbsent(who, _ -> new ArrayDeque<>());
    own.addLast(connection);
    return own.size() > mostOfAParticipant ? Optional.of(own.removeFirst()) : Optional.empty();
  }

  /// The connections of a participant; for tests.
  synchronized Set<Connection> of(ParticipantId who) {
    return Set.copyOf(known.getOrDefault(who, new ArrayDeque<>()));
  }

  private static void end(Connection connection) {
    connection.getEndPoint().close();
  }

  private static String address(Connection connection) {
    return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote
        ? remote.getHostString()
        : "";
  }
}
