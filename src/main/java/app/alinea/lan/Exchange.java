package app.alinea.lan;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// One request and the ways to answer it, each of which ends it.
record Exchange(Request request, Response response, Callback callback) {
  private static final int MOST_BODY_BYTES = 2_048;

  /// What is asked for: "GET /".
  String asked() {
    return request.getMethod() + " " + Request.getPathInContext(request);
  }

  Connection connection() {
    return request.getConnectionMetaData().getConnection();
  }

  Gate.Sender sender() {
    return new Gate.Sender(connection(), Request.getRemoteAddr(request));
  }

  /// The token in the address.
  Optional<String> token() {
    return Optional.ofNullable(Request.extractQueryParameters(request).getValue("t"));
  }

  /// The JSON object that the request carries; empty where it is anything else, or too large. Forms
  /// of other sites cannot send this type.
  Optional<JsonObject> body() {
    var type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (type == null || !type.startsWith("application/json")) {
      endConnection();
      return Optional.empty();
    }
    try (var in = Content.Source.asInputStream(request)) {
      var bytes = in.readNBytes(MOST_BODY_BYTES + 1);
      if (bytes.length > MOST_BODY_BYTES) {
        endConnection();
        return Optional.empty();
      }
      var json = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
      return json.isJsonObject() ? Optional.of(json.getAsJsonObject()) : Optional.empty();
    } catch (IOException | JsonParseException | StackOverflowError unreadable) {
      return Optional.empty();
    }
  }

  void refuse(int status) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    Content.Sink.write(response, true, Integer.toString(status), callback);
  }

  /// What of a body is left unread would stand before the next request: the phone is told to open
  /// another connection, where it would else send into one that is about to end.
  private void endConnection() {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
  }

  /// Too much was asked: the connection ends with it.
  void refuseTooMuch() {
    endConnection();
    refuse(HttpStatus.TOO_MANY_REQUESTS_429);
  }

  void say(JsonObject json) {
    send("application/json; charset=utf-8", json.toString().getBytes(StandardCharsets.UTF_8));
  }

  void send(String type, byte[] content) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.write(true, ByteBuffer.wrap(content), callback);
  }
}
