package app.alinea.core.classroom;

import app.alinea.core.classroom.ClassNetwork.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where a class is found on the network. When the machine loses that address, the class moves to
/// another of the machine's, and its clock stands still until the host goes on: phones have to find
/// it again. The host may also move it by hand, out of a network that keeps its devices apart.
///
/// Safe for many threads.
public final class ClassSite implements AutoCloseable {
  private final LiveClass live;
  private final ClassNetwork network;
  private final List<Consumer<Place>> listeners = new CopyOnWriteArrayList<>();
  private byte @Nullable [] deck;
  private boolean missing;
  private boolean closed;
  private Instant openedAt;
  private volatile Place place;

  /// How a class is reached at a moment.
  ///
  /// @param others of the machine's addresses that the class could move to, likeliest first
  public record Place(ClassServer server, Link link, List<HostAddress> others) {
    public Place {
      others = List.copyOf(others);
    }
  }

  /// What became of the address that phones were told.
  public sealed interface Link {
    /// It still holds.
    record Steady() implements Link {}

    /// It does not: the class has another one now, and not all who were in have found it.
    record Moved(String from) implements Link {}

    /// It does not, and the machine has no other that phones could reach.
    record Cut() implements Link {}
  }

  public ClassSite(LiveClass live, ClassNetwork network, ClassServer server) {
    this.live = live;
    this.network = network;
    this.openedAt = live.clock().instant();
    this.place = new Place(server, new Link.Steady(), others(network.addresses(), server));
    var _ = live.served(server);
  }

  public Place place() {
    return place;
  }

  public ClassServer server() {
    return place.server();
  }

  /// Hears of every change, on the thread that notices it.
  public void listen(Consumer<Place> listener) {
    listeners.add(listener);
  }

  /// How far phones have come at this address.
  public Reach reach() {
    var waited = Duration.between(openedAt, live.clock().instant());
    return Reach.of(server(), live.now(), live.connected().size(), waited);
  }

  /// Looks whether the address still holds; to be called every few seconds. An address that is
  /// missing once may only be renewed by the router: it is gone when it is missing twice.
  public synchronized void look() {
    if (closed) {
      return;
    }
    var addresses = network.addresses();
    var server = place.server();
    boolean there =
        addresses.stream().anyMatch(address -> address.ip().equals(server.address().ip()));
    boolean gone = !there && missing;
    missing = !there;
    if (there) {
      change(new Place(server, whileThere(), others(addresses, server)));
    } else if (gone) {
      leave(addresses);
    }
  }

  /// Back at the old address, or with everybody back at the new one, there is nothing more to tell.
  private Link whileThere() {
    return switch (place.link()) {
      case Link.Moved moved when live.connected().size() < live.now().present().size() -> moved;
      case Link.Moved _, Link.Steady _, Link.Cut _ -> new Link.Steady();
    };
  }

  private void leave(List<HostAddress> addresses) {
    if (!(place.link() instanceof Link.Cut)) {
      var _ = live.pause();
    }
    var best = addresses.stream().filter(ClassSite::isForPhones).findFirst();
    if (best.isEmpty() || !(moveTo(best.get()) instanceof Opening.Serving)) {
      change(new Place(place.server(), new Link.Cut(), others(addresses, place.server())));
    }
  }

  private static boolean isForPhones(HostAddress address) {
    return switch (address.kind()) {
      case LOCAL_NETWORK, PUBLIC -> true;
      case VIRTUAL, THIS_MACHINE -> false;
    };
  }

  private static List<HostAddress> others(List<HostAddress> addresses, ClassServer server) {
    return addresses.stream()
        .filter(address -> !address.ip().equals(server.address().ip()))
        .toList();
  }

  /// Serves the class on another address, on the same port where that is free, and no longer on the
  /// one before; its clock stands still until phones have followed. Where it cannot be served
  /// there, all stays as it is.
  public synchronized Opening moveTo(HostAddress address) {
    var before = place.server();
    if (closed || address.ip().equals(before.address().ip())) {
      return new Opening.Serving(before);
    }
    var opening = network.serve(live, address, before.port());
    if (opening instanceof Opening.PortTaken) {
      opening = network.serve(live, address, 0);
    }
    if (opening instanceof Opening.Serving(var server)) {
      before.close();
      var _ = live.pause();
      var _ = live.served(server);
      Optional.ofNullable(deck).ifPresent(server::offerDeck);
      missing = false;
      openedAt = live.clock().instant();
      boolean told = !live.now().present().isEmpty();
      var link = told ? new Link.Moved(before.address().ip()) : new Link.Steady();
      change(new Place(server, link, others(network.addresses(), server)));
    }
    return opening;
  }

  private void change(Place now) {
    if (!now.equals(place)) {
      place = now;
      listeners.forEach(listener -> listener.accept(now));
    }
  }

  /// Offers a deck to all who can reach this machine, wherever the class moves.
  ///
  /// @param contents of a deck file
  public synchronized void offerDeck(byte[] contents) {
    deck = contents.clone();
    place.server().offerDeck(contents);
  }

  /// Takes the class off the network.
  @Override
  public synchronized void close() {
    closed = true;
    place.server().close();
  }
}
