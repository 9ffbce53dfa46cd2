package app.alinea.lan;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/// Closes connections beyond what one address may hold, so that one device cannot take them all.
/// Safe for many threads.
final class AddressConnections implements Connection.Listener {
  private final int most;
  private final Map<String, Integer> open = new ConcurrentHashMap<>();

  AddressConnections(int most) {
    this.most = most;
  }

  @Override
  public void onOpened(Connection connection) {
    if (open.merge(address(connection), 1, Integer::sum) > most) {
      connection.getEndPoint().close();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    open.computeIfPresent(address(connection), (_, count) -> count > 1 ? count - 1 : null);
  }

  private static String address(Connection connection) {
    return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote
        ? remote.getHostString()
        : "";
  }
}
