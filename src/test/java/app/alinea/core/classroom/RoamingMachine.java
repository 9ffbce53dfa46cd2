package app.alinea.core.classroom;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A machine whose addresses change; what is served stays in memory.
final class RoamingMachine implements ClassNetwork {
  static final HostAddress WIFI = address("192.168.1.20", HostAddress.Kind.LOCAL_NETWORK);
  static final HostAddress HOTSPOT = address("10.42.0.1", HostAddress.Kind.LOCAL_NETWORK);
  static final HostAddress SELF = address("127.0.0.1", HostAddress.Kind.THIS_MACHINE);

  final List<Served> served = new ArrayList<>();
  private List<HostAddress> addresses = List.of(WIFI, SELF);
  private Optional<Integer> takenPort = Optional.empty();

  private static HostAddress address(String ip, HostAddress.Kind kind) {
    return new HostAddress(ip, "card", kind);
  }

  void has(HostAddress... now) {
    addresses = List.of(now);
  }

  void takePort(int port) {
    takenPort = Optional.of(port);
  }

  Served open(HostAddress address, int port) {
    var server = new Served(address, port);
    served.add(server);
    return server;
  }

  @Override
  public List<HostAddress> addresses() {
    return addresses;
  }

  @Override
  public Opening serve(LiveClass live, HostAddress address, int port) {
    if (takenPort.filter(taken -> taken == port).isPresent()) {
      return new Opening.PortTaken(port);
    }
    return addresses.contains(address)
        ? new Opening.Serving(open(address, port == 0 ? 40_000 : port))
        : new Opening.AddressGone(address.ip());
  }

  @Override
  public QrCode qrCode(String text) {
    return new QrCode(21, new BitSet());
  }

  /// A server that only remembers.
  static final class Served implements ClassServer {
    private final HostAddress address;
    private final int port;
    int visits;
    int decks;
    boolean closed;

    private Served(HostAddress address, int port) {
      this.address = address;
      this.port = port;
    }

    @Override
    public HostAddress address() {
      return address;
    }

    @Override
    public int port() {
      return port;
    }

    @Override
    public String url() {
      return "http://%s:%d".formatted(address.ip(), port);
    }

    @Override
    public String joinUrl() {
      return url();
    }

    @Override
    public void offerDeck(byte[] deck) {
      decks++;
    }

    @Override
    public String deckUrl() {
      return url();
    }

    @Override
    public int visits() {
      return visits;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
