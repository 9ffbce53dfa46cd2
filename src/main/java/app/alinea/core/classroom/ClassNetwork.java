package app.alinea.core.classroom;

import java.util.List;

/// Puts a class on a network, for as long as it is held.
public interface ClassNetwork {
  /// The port offered first.
  int STANDARD_PORT = 8_080;

  /// The addresses to choose from, likeliest first; at least this machine's own.
  List<HostAddress> addresses();

  /// Serves a class on an address.
  ///
  /// @param port 0 for any free one
  Opening serve(LiveClass live, HostAddress address, int port);

  /// The picture that cameras read an address from.
  QrCode qrCode(String text);

  /// What became of the attempt to serve.
  sealed interface Opening {
    record Serving(ClassServer server) implements Opening {}

    /// Another program has the port.
    record PortTaken(int port) implements Opening {}

    /// The machine does not have that address any more: the network changed.
    record AddressGone(String ip) implements Opening {}

    /// The system does not allow it.
    record Refused(int port, String reason) implements Opening {}
  }
}
