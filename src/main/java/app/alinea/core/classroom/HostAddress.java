package app.alinea.core.classroom;

/// An address of this machine that phones may reach it under.
///
/// @param ip as written in an address ("192.168.1.20")
/// @param network what the machine calls the network card ("wlan0", "Wi-Fi")
/// @param kind how likely phones are to reach it
public record HostAddress(String ip, String network, Kind kind) {
  /// From the likeliest down.
  public enum Kind {
    /// A private address, as routers and hotspots give.
    LOCAL_NETWORK,
    /// A public address.
    PUBLIC,
    /// A card of a container, a virtual machine or a tunnel.
    VIRTUAL,
    /// This machine alone: good for trying things out.
    THIS_MACHINE
  }
}
