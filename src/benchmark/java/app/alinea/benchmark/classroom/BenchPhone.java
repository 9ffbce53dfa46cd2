package app.alinea.benchmark.classroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A phone as lean as can be: plain sockets on virtual threads, so that the machine is left to the
/// host.
final class BenchPhone {
  private static final int RETRY_MS = 1_000;

  private final int port;
  private final AtomicInteger failures;
  private final Map<String, Long> seenAt = new ConcurrentHashMap<>();
  private Socket posts = new Socket();
  private String token = "";
  private volatile Socket stream = new Socket();
  private volatile boolean over;

  BenchPhone(int port, AtomicInteger failures) {
    this.port = port;
    this.failures = failures;
  }

  private static Socket connected(int port) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
    socket.setSoTimeout(30_000);
    return socket;
  }

  void join(String code) throws IOException, InterruptedException {
    posts = connected(port);
    var reply = post("/join", "{\"code\":\"" + code + "\"}");
    while (!reply.contains("token")) { // more phones a second than one address may bring
      Thread.sleep(RETRY_MS);
      reply = post("/join", "{\"code\":\"" + code + "\"}");
    }
    token = reply.replaceAll(".*\"token\":\"([^\"]*)\".*", "$1");
    listen();
  }

  /// Opens the stream anew and drops the one before.
  void listen() throws IOException {
    var before = stream;
    var fresh = connected(port);
    fresh
        .getOutputStream()
        .write(
            ("GET /events?t=" + token + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    stream = fresh;
    before.close();
    var _ = Thread.ofVirtual().start(() -> read(fresh));
  }

  private void read(Socket from) {
    try (var lines =
        new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (line.startsWith("data: {")) {
          long now = System.nanoTime();
          var phase = line.replaceAll(".*\"phase\":\"([a-z]*)\".*", "$1");
          var round = line.replaceAll(".*\"round\":(\\d+).*", "$1");
          seenAt.putIfAbsent(phase + (round.length() < 4 ? round : ""), now);
        }
      }
    } catch (IOException closed) {
      if (stream == from && !over) {
        failures.incrementAndGet();
      }
    }
  }

  /// When a state arrived first; 0 when it has not.
  long seen(String phaseAndRound) {
    return seenAt.getOrDefault(phaseAndRound, 0L);
  }

  /// @return whether the answer was acknowledged
  boolean answer(int round) throws IOException {
    var reply =
        post(
            "/answer",
            "{\"token\":\"%s\",\"round\":%d,\"chosen\":%d}".formatted(token, round, round % 4));
    return reply.contains("STORED\"");
  }

  /// Like a browser, opens another connection where the one before was closed for being idle.
  private String post(String path, String body) throws IOException {
    try {
      return postOnce(path, body);
    } catch (IOException closed) {
      posts.close();
      posts = connected(port);
      return postOnce(path, body);
    }
  }

  private String postOnce(String path, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var head =
        "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            .formatted(path, bytes.length);
    var out = posts.getOutputStream();
    var whole = (head + body).getBytes(StandardCharsets.UTF_8);
    out.write(whole);
    out.flush();
    var in = posts.getInputStream();
    var answer = new StringBuilder();
    int length = -1;
    while (true) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("closed after " + answer);
      }
      answer.append((char) next);
      int end = answer.length();
      if (length < 0 && end >= 4 && answer.substring(end - 4).equals("\r\n\r\n")) {
        length =
            Integer.parseInt(answer.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1"));
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
      }
    }
  }

  void close() throws IOException {
    over = true;
    stream.close();
    posts.close();
  }
}
