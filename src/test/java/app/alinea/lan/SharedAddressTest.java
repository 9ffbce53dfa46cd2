package app.alinea.lan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A room of phones behind one router, one of which floods the host from the same address.
final class SharedAddressTest {
  private static final int PHONES = 200;

  @TempDir private Path folder;

  @Test
  void twoHundredPhonesAnswerWhileAnotherOfTheSameAddressFloods() throws Exception {
    var over = new AtomicBoolean();
    try (var served = new ServedClass(folder);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int port = served.server.port();
      var code = served.code();
      var joining =
          IntStream.range(0, PHONES)
              .mapToObj(_ -> threads.submit(() -> new Line(port).join(code)))
              .toList();
      var phones = results(joining);
      for (int thread = 0; thread < 4; thread++) {
        threads.execute(() -> flood(port, over));
      }
      served.live.next().join();
      served.live.next().join();

      var answering = phones.stream().map(phone -> threads.submit(phone::answer)).toList();
      assertThat(results(answering)).containsOnly("{\"outcome\":\"STORED\"}").hasSize(PHONES);

      try (var newcomer = new Line(port)) {
        assertThat(newcomer.join(served.code()).token).hasSize(27);
      }
      over.set(true);
      for (var phone : phones) {
        phone.close();
      }
      assertThat(served.live.now().answersThatCount(0)).hasSize(PHONES);
    }
  }

  private static <T> List<T> results(List<Future<T>> futures) throws Exception {
    var results = new ArrayList<T>();
    for (var future : futures) {
      results.add(future.get());
    }
    return results;
  }

  private static void flood(int port, AtomicBoolean over) {
    while (!over.get()) {
      try (var line = new Line(port)) {
        for (int request = 0; request < 30 && !over.get(); request++) {
          line.send("GET /none HTTP/1.1\r\nHost: a\r\n\r\n");
        }
      } catch (IOException refused) {
        // A flood does not care.
      }
    }
  }

  /// A connection of its own, as a phone has.
  private static final class Line implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;
    private String token = "";

    Line(int port) throws IOException {
      socket = new Socket("127.0.0.1", port);
      // A byte a character, since lengths count bytes.
      in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    Line join(String code) throws IOException {
      var reply = post("/join", "{\"code\":\"%s\"}".formatted(code));
      token = reply.replaceAll(".*\"token\":\"([^\"]*)\".*", "$1");
      return this;
    }

    String answer() throws IOException {
      return post("/answer", "{\"token\":\"%s\",\"round\":0,\"chosen\":1}".formatted(token));
    }

    private String post(String path, String body) throws IOException {
      return send(
          "POST %s HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
              .formatted(path, body.length(), body));
    }

    String send(String request) throws IOException {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      int length = 0;
      var line = in.readLine();
      while (line != null && !line.isEmpty()) {
        if (line.startsWith("Content-Length: ")) {
          length = Integer.parseInt(line.substring(16));
        }
        line = in.readLine();
      }
      var body = new char[length];
      for (int at = 0; at < length; at++) {
        body[at] = (char) in.read();
      }
      return new String(body);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
