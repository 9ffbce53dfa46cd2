package app.alinea.lan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// A stream of server-sent events to one phone. A state replaces those that still wait to be sent,
/// so that a slow phone costs the memory of one. Safe for many threads.
final class EventStream {
  private static final String TYPE = "text/event-stream; charset=utf-8";
  private static final byte[] BEAT = "event: beat\ndata: \n\n".getBytes(StandardCharsets.UTF_8);

  private final Response response;
  private final Callback callback;
  private final Consumer<EventStream> whenClosed;
  private byte @Nullable [] next;
  private boolean writing;
  private boolean ended;

  /// @param whenClosed called once
  EventStream(Exchange exchange, Consumer<EventStream> whenClosed) {
    this.response = exchange.response();
    this.callback = exchange.callback();
    this.whenClosed = whenClosed;
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
  }

  /// To a phone that gets no stream.
  static void sayOnce(String json, Exchange exchange) {
    exchange.send(TYPE, message(json));
  }

  private static byte[] message(String json) {
    return ("retry: 1000\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
  }

  /// @param json on one line
  void send(String json) {
    put(message(json));
  }

  /// Goes out when nothing else is on its way.
  void beat() {
    synchronized (this) {
      if (writing) {
        return;
      }
    }
    put(BEAT);
  }

  private void put(byte[] bytes) {
    synchronized (this) {
      if (ended) {
        return;
      }
      if (writing) {
        next = bytes;
        return;
      }
      writing = true;
    }
    write(bytes);
  }

  private void write(byte[] bytes) {
    response.write(
        false, ByteBuffer.wrap(bytes), Callback.from(this::written, failure -> close(failure)));
  }

  private void written() {
    byte[] waiting;
    synchronized (this) {
      waiting = next;
      next = null;
      if (waiting == null) {
        writing = false;
      }
    }
    if (waiting != null) {
      write(waiting);
    }
  }

  private void close(Throwable failure) {
    if (markEnded()) {
      whenClosed.accept(this);
      callback.failed(failure);
    }
  }

  /// Ends the stream in order; the browser will open another, or not.
  void end() {
    if (markEnded()) {
      whenClosed.accept(this);
      callback.succeeded();
    }
  }

  private synchronized boolean markEnded() {
    boolean first = !ended;
    ended = true;
    return first;
  }
}
