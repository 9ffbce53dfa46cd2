package app.alinea.lan;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.classroom.ParticipantId;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.AbstractConnection;
import org.eclipse.jetty.io.ByteArrayEndPoint;
import org.eclipse.jetty.io.Connection;
import org.junit.jupiter.api.Test;

final class ConnectionsTest {
  private static final ParticipantId ADA = new ParticipantId(1);

  private final List<Connection> gone = new ArrayList<>();
  private final Connections connections = new Connections(5, 3, 2, gone::add);

  private Line open(String address) {
    var line = new Line(address);
    connections.onOpened(line);
    return line;
  }

  @Test
  void anAddressWithTooManyLosesItsOldestStranger() {
    var own = open("10.0.0.1");
    connections.belongs(own, ADA);
    var first = open("10.0.0.1");
    var second = open("10.0.0.1");
    var third = open("10.0.0.1");

    assertThat(first.isOpen()).isFalse();
    assertThat(List.of(own, second, third)).allMatch(Line::isOpen);
  }

  @Test
  void whenAllAreTooManyTheOldestStrangerOfAnyAddressGoes() {
    var known = open("10.0.0.1");
    connections.belongs(known, ADA);
    var stranger = open("10.0.0.2");
    for (int address = 3; address < 7; address++) {
      open("10.0.0." + address);
    }

    assertThat(stranger.isOpen()).isFalse();
    assertThat(known.isOpen()).isTrue();
  }

  @Test
  void aParticipantWithTooManyLosesTheirOldest() {
    var lines = List.of(open("10.0.0.1"), open("10.0.0.2"), open("10.0.0.3"));
    lines.forEach(line -> connections.belongs(line, ADA));

    assertThat(lines).extracting(Line::isOpen).containsExactly(false, true, true);
  }

  @Test
  void whatIsClosedMakesRoom() {
    var lines = new ArrayList<Line>();
    for (int at = 0; at < 3; at++) {
      lines.add(open("10.0.0.1"));
    }
    connections.belongs(lines.getFirst(), ADA);
    lines.forEach(connections::onClosed);
    var later = List.of(open("10.0.0.1"), open("10.0.0.1"), open("10.0.0.1"));

    assertThat(later).allMatch(Line::isOpen);
    assertThat(gone).isEqualTo(lines);
  }

  /// A connection with an address and nothing behind it.
  private static final class Line extends AbstractConnection {
    private static final Executor SAME_THREAD = Runnable::run;

    Line(String address) {
      super(
          new ByteArrayEndPoint() {
            @Override
            public SocketAddress getRemoteSocketAddress() {
              return InetSocketAddress.createUnresolved(address, 40_000);
            }
          },
          SAME_THREAD);
    }

    boolean isOpen() {
      return getEndPoint().isOpen();
    }

    @Override
    public void onFillable() {}
  }
}
