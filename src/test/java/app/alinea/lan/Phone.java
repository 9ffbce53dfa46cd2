package app.alinea.lan;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A phone in a test: what its page does, without the page.
final class Phone implements AutoCloseable {
  private static final int PATIENCE_S = 10;

  private final String url;
  private final HttpClient http;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final LinkedBlockingQueue<JsonObject> states = new LinkedBlockingQueue<>();
  private String token = "";
  private Stream<String> lines = Stream.empty();

  Phone(String url) {
    this(url, InetAddress.getLoopbackAddress());
  }

  /// @param from an address of this machine, to pass for another device
  Phone(String url, InetAddress from) {
    this.url = url;
    this.http = HttpClient.newBuilder().localAddress(from).build();
  }

  static Phone withToken(String url, String token) {
    var phone = new Phone(url);
    phone.token = token;
    return phone;
  }

  String token() {
    return token;
  }

  /// Everything the stream said, as it came.
  List<String> heard() {
    return heard;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(url + path)));
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  JsonObject postJson(String path, JsonObject body) {
    return JsonParser.parseString(post(path, "application/json", body.toString()).body())
        .getAsJsonObject();
  }

  JsonObject tryToJoin(String code, String name) {
    var body = new JsonObject();
    body.addProperty("code", code);
    body.addProperty("name", name);
    return postJson("/join", body);
  }

  Phone join(String code) {
    token = tryToJoin(code, "").get("token").getAsString();
    return listen();
  }

  Phone listen() {
    try {
      var request = HttpRequest.newBuilder(URI.create(url + "/events?t=" + token)).build();
      lines = http.send(request, HttpResponse.BodyHandlers.ofLines()).body();
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
    var _ = Thread.ofVirtual().start(this::read);
    return this;
  }

  private void read() {
    try {
      lines
          .filter(line -> line.startsWith("data: {"))
          .forEach(line -> {
            heard.add(line);
            states.add(JsonParser.parseString(line.substring(6)).getAsJsonObject());
          });
    } catch (UncheckedIOException closed) {
      heard.add("closed");
    }
  }

  /// Waits for a state.
  JsonObject sees(Predicate<JsonObject> wanted) {
    try {
      JsonObject state;
      do {
        state = states.poll(PATIENCE_S, TimeUnit.SECONDS);
        if (state == null) {
          throw new AssertionError("not seen; heard " + heard);
        }
      } while (!wanted.test(state));
      return state;
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  JsonObject sees(String phase) {
    return sees(state -> state.get("phase").getAsString().equals(phase));
  }

  /// Answers the test question.
  String tries(int option) {
    var body = new JsonObject();
    body.addProperty("token", token);
    body.addProperty("trial", option);
    return postJson("/answer", body).get("outcome").getAsString();
  }

  String chooses(int round, int place) {
    var body = new JsonObject();
    body.addProperty("token", token);
    body.addProperty("round", round);
    body.addProperty("chosen", place);
    return postJson("/answer", body).get("outcome").getAsString();
  }

  @Override
  public void close() {
    lines.close();
    http.shutdownNow();
  }
}
