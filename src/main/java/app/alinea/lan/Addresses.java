package app.alinea.lan;

import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.HostAddress.Kind;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The addresses phones may reach this machine under. Version 4 only: they are short enough to be
/// typed from the wall, and every local network gives one.
final class Addresses {
  /// Names that containers, virtual machines and tunnels give their cards.
  private static final Pattern VIRTUAL =
      Pattern.compile(
          "(docker|br-|veth|virbr|vmnet|vmware|vbox|virtualbox|hyper-v|vethernet|tun|tap|utun|zt|wg"
              + "|tailscale|podman|cni|lxc).*");

  private Addresses() {}

  static List<HostAddress> ofThisMachine() {
    var found = new ArrayList<HostAddress>();
    try {
      NetworkInterface.networkInterfaces()
          .filter(Addresses::isUp)
          .forEach(card -> add(card, found));
    } catch (SocketException noCards) {
      found.clear(); // what remains is this machine alone
    }
    if (found.stream().noneMatch(address -> address.kind() == Kind.THIS_MACHINE)) {
      found.add(new HostAddress("127.0.0.1", "lo", Kind.THIS_MACHINE));
    }
    found.sort(Comparator.comparing(HostAddress::kind));
    return List.copyOf(found);
  }

  private static boolean isUp(NetworkInterface card) {
    try {
      return card.isUp();
    } catch (SocketException gone) {
      return false;
    }
  }

  private static void add(NetworkInterface card, List<HostAddress> found) {
    card.inetAddresses()
        .filter(Inet4Address.class::isInstance)
        .map(address -> new HostAddress(address.getHostAddress(), name(card), kind(card, address)))
        .forEach(found::add);
  }

  private static String name(NetworkInterface card) {
    var shown = card.getDisplayName();
    return shown == null ? card.getName() : shown;
  }

  private static Kind kind(NetworkInterface card, InetAddress address) {
    if (address.isLoopbackAddress()) {
      return Kind.THIS_MACHINE;
    }
    boolean virtual =
        card.isVirtual()
            || address.isLinkLocalAddress()
            || VIRTUAL.matcher(card.getName().toLowerCase(Locale.ROOT)).matches()
            || VIRTUAL.matcher(name(card).toLowerCase(Locale.ROOT)).matches();
    if (virtual) {
      return Kind.VIRTUAL;
    }
    return address.isSiteLocalAddress() ? Kind.LOCAL_NETWORK : Kind.PUBLIC;
  }
}
