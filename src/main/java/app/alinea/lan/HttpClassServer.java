package app.alinea.lan;

import app.alinea.core.classroom.ClassNetwork.Opening;
import app.alinea.core.classroom.ClassServer;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.LiveClass;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// A class served over HTTP on one address and port, until it is closed.
final class HttpClassServer implements ClassServer {
  private static final int MOST_CONNECTIONS = 8_000;

  /// Beyond what [Connections] keeps open, nothing more is accepted.
  private static final int MOST_ACCEPTED = 9_000;

  /// A whole room may come from the address of one router; a phone holds two connections, or three.
  private static final int MOST_FROM_ONE_ADDRESS = 4_000;

  /// Three tabs, each with a stream and a post.
  private static final int MOST_OF_A_PARTICIPANT = 8;

  private static final int HEADER_BYTES = 4_096;
  private static final int IDLE_MS = 30_000;
  private static final int THREADS = 16;
  private static final int BACKLOG = 1_024;
  private static final Duration WAIT = Duration.ofSeconds(1);

  private final Server server;
  private final ServerConnector connector;
  private final HostAddress address;
  private final LiveClass live;
  private final ClassHandler handler;
  private final PhoneStreams streams;

  private HttpClassServer(LiveClass live, HostAddress address, int port) {
    this.live = live;
    this.address = address;
    var threads = new QueuedThreadPool(THREADS);
    threads.setName("class-http");
    threads.setDaemon(true);
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server = new Server(threads);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
    connector.setHost(address.ip());
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MS);
    connector.setAcceptQueueSize(BACKLOG);
    connector.setReuseAddress(true);
    server.addConnector(connector);
    connector.addBean(new NetworkConnectionLimit(MOST_ACCEPTED, connector));
    var gate = new Gate(live.clock());
    var connections =
        new Connections(
            MOST_CONNECTIONS, MOST_FROM_ONE_ADDRESS, MOST_OF_A_PARTICIPANT, gate::closed);
    connector.addBean(connections);
    streams = new PhoneStreams(live);
    boolean began = !live.now().present().isEmpty();
    var page = PhonePage.of(live.now().session().plan(), began);
    handler = new ClassHandler(live, streams, page, gate, connections, HttpClassServer::pause);
    server.setHandler(handler);
    server.setErrorHandler(new PlainErrors());
    server.setStopTimeout(0);
  }

  /// Requests have virtual threads: one that waits costs next to nothing.
  private static void pause() {
    try {
      Thread.sleep(WAIT);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpConfiguration configuration() {
    var http = new HttpConfiguration();
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    return http;
  }

  static Opening open(LiveClass live, HostAddress address, int port) {
    var server = new HttpClassServer(live, address, port);
    try {
      server.start();
      return new Opening.Serving(server);
    } catch (IOException failure) {
      server.close();
      return refusal(failure, address, port);
    }
  }

  private static Opening refusal(IOException failure, HostAddress address, int port) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof BindException)) {
      cause = cause.getCause();
    }
    var reason = String.valueOf(cause.getMessage());
    if (reason.contains("Cannot assign") || reason.contains("not valid in its context")) {
      return new Opening.AddressGone(address.ip());
    }
    return reason.contains("in use")
        ? new Opening.PortTaken(port)
        : new Opening.Refused(port, reason);
  }

  private void start() throws IOException {
    try {
      server.start();
    } catch (IOException failure) {
      throw failure;
    } catch (Exception failure) { // Jetty declares no less
      throw new IOException(failure);
    }
    live.listen(streams);
  }

  @Override
  public HostAddress address() {
    return address;
  }

  @Override
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public String url() {
    return "http://%s:%d".formatted(address.ip(), port());
  }

  @Override
  public String joinUrl() {
    return url() + "/#" + live.now().session().code().value();
  }

  @Override
  public void offerDeck(byte[] deck) {
    streams.offer(deck);
  }

  @Override
  public String deckUrl() {
    return url() + "/deck";
  }

  @Override
  public int visits() {
    return handler.visits();
  }

  @Override
  public void close() {
    live.stopListening(streams);
    streams.close();
    try {
      server.stop();
    } catch (Exception failure) { // Jetty declares no less; the threads are daemons
      System.getLogger(HttpClassServer.class.getName())
          .log(System.Logger.Level.WARNING, "the class server did not stop in order", failure);
    }
  }
}
