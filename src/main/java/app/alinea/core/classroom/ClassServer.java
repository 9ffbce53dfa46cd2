package app.alinea.core.classroom;

/// A class on the network. Closing it ends all connections.
public interface ClassServer extends AutoCloseable {
  HostAddress address();

  int port();

  /// What phones open ("http://192.168.1.20:8080").
  String url();

  /// What the QR code holds: [#url] with the class's code filled in.
  String joinUrl();

  /// Offers a deck to all who can reach this machine; phones are shown a link to it.
  ///
  /// @param deck contents of a deck file
  void offerDeck(byte[] deck);

  /// Where the deck is, once it is offered: for a QR code that students open on their own
  /// computers.
  String deckUrl();

  /// How many times a phone has fetched the page: none after a while means that phones cannot reach
  /// this machine.
  int visits();

  @Override
  void close();
}
