package app.alinea.desktop.testing;

import app.alinea.core.classroom.ClassNetwork;
import app.alinea.core.classroom.ClassServer;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.QrCode;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A network without cables: it remembers the class that it was given.
public final class FakeNetwork implements ClassNetwork {
  public static final HostAddress ADDRESS =
      new HostAddress("192.168.1.20", "wlan0", HostAddress.Kind.LOCAL_NETWORK);

  private Optional<LiveClass> live = Optional.empty();
  private Optional<Opening> refusal = Optional.empty();
  private List<HostAddress> addresses = List.of(ADDRESS);
  private int visits;
  private boolean closed;

  /// The machine's addresses from now on.
  public void has(HostAddress... now) {
    addresses = List.of(now);
  }

  /// A phone opens the page.
  public void visit() {
    visits++;
  }

  public LiveClass live() {
    return live.orElseThrow();
  }

  public boolean isClosed() {
    return closed;
  }

  public void refuse(Opening because) {
    refusal = Optional.of(because);
  }

  @Override
  public List<HostAddress> addresses() {
    return addresses;
  }

  @Override
  public Opening serve(LiveClass held, HostAddress address, int port) {
    live = Optional.of(held);
    return refusal.orElseGet(() -> new Opening.Serving(new FakeServer(address, port)));
  }

  @Override
  public QrCode qrCode(String text) {
    var dark = new BitSet();
    for (int square = 0; square < 21 * 21; square += 1 + square % 3) {
      dark.set(square);
    }
    return new QrCode(21, dark);
  }

  private final class FakeServer implements ClassServer {
    private final HostAddress address;
    private final int port;

    FakeServer(HostAddress address, int port) {
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
      return url() + "/?code";
    }

    @Override
    public void offerDeck(byte[] deck) {}

    @Override
    public String deckUrl() {
      return url() + "/deck";
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
