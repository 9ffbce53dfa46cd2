package app.alinea.lan;

import app.alinea.core.classroom.AnswerOutcome;
import app.alinea.core.classroom.JoinOutcome;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.ParticipantId;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// What a phone can ask for: the page, to join, to be told, to answer, the deck that is offered.
/// Whatever else is asked for does not exist; no request names a file.
final class ClassHandler extends Handler.Abstract {
  /// A room of phones behind one router shares an address, so the limits on an address are wide.
  private static final int ADDRESS_BURST = 6_000;

  private static final int ADDRESS_PER_SECOND = 1_000;
  private static final int TOKEN_BURST = 30;
  private static final int TOKEN_PER_SECOND = 5;

  /// One device that joins over and over cannot fill the class before the host sees it.
  private static final int JOIN_BURST = 400;

  private static final int JOINS_PER_SECOND = 20;
  private static final int WRONG_CODES = 30;
  private static final double WRONG_CODES_PER_SECOND = 0.5;
  private static final String DECK_NAME = "questions.alinea";
  private static final int MOST_BODY_BYTES = 2_048;

  private final LiveClass live;
  private final PhoneStreams streams;
  private final PhonePage page;
  private final DeviceLimits addresses;
  private final DeviceLimits tokens;
  private final DeviceLimits joins;
  private final DeviceLimits wrongCodes;
  private final AtomicInteger visits = new AtomicInteger();

  ClassHandler(LiveClass live, PhoneStreams streams, PhonePage page) {
    this.live = live;
    this.streams = streams;
    this.page = page;
    addresses = new DeviceLimits(ADDRESS_BURST, ADDRESS_PER_SECOND, live.clock());
    tokens = new DeviceLimits(TOKEN_BURST, TOKEN_PER_SECOND, live.clock());
    joins = new DeviceLimits(JOIN_BURST, JOINS_PER_SECOND, live.clock());
    wrongCodes = new DeviceLimits(WRONG_CODES, WRONG_CODES_PER_SECOND, live.clock());
  }

  int visits() {
    return visits.get();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    SafeHeaders.add(response);
    var device = Request.getRemoteAddr(request);
    if (!addresses.allows(device)) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      return refuse(response, callback, HttpStatus.TOO_MANY_REQUESTS_429);
    }
    return switch (request.getMethod() + " " + Request.getPathInContext(request)) {
      case "GET /" -> page(response, callback);
      case "GET /deck" -> deck(response, callback);
      case "GET /events" -> stream(request, response, callback);
      case "POST /join" ->
          body(request)
              .map(json -> join(json, device, response, callback))
              .orElseGet(() -> refuse(response, callback, HttpStatus.BAD_REQUEST_400));
      case "POST /answer" ->
          body(request)
              .map(json -> answer(json, response, callback))
              .orElseGet(() -> refuse(response, callback, HttpStatus.BAD_REQUEST_400));
      default -> refuse(response, callback, HttpStatus.NOT_FOUND_404);
    };
  }

  private boolean page(Response response, Callback callback) {
    visits.incrementAndGet();
    response.getHeaders().put("Content-Security-Policy", page.policy());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    response.write(true, ByteBuffer.wrap(page.html()), callback);
    return true;
  }

  /// The deck that the host offers, once there is one.
  private boolean deck(Response response, Callback callback) {
    var deck = streams.deck();
    if (deck.isEmpty()) {
      return refuse(response, callback, HttpStatus.NOT_FOUND_404);
    }
    var headers = response.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, "application/octet-stream");
    headers.put("Content-Disposition", "attachment; filename=\"" + DECK_NAME + "\"");
    response.write(true, ByteBuffer.wrap(deck.get()), callback);
    return true;
  }

  private static boolean refuse(Response response, Callback callback, int status) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    Content.Sink.write(response, true, Integer.toString(status), callback);
    return true;
  }

  private static boolean say(Response response, Callback callback, JsonObject json) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
    var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(bytes), callback);
    return true;
  }

  /// The JSON object that a request carries; empty where it is anything else, or too large. Forms
  /// of other sites cannot send this type.
  private static Optional<JsonObject> body(Request request) {
    var type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (type == null || !type.startsWith("application/json")) {
      return Optional.empty();
    }
    try (var in = Content.Source.asInputStream(request)) {
      var bytes = in.readNBytes(MOST_BODY_BYTES + 1);
      if (bytes.length > MOST_BODY_BYTES) {
        return Optional.empty();
      }
      var json = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
      return json.isJsonObject() ? Optional.of(json.getAsJsonObject()) : Optional.empty();
    } catch (IOException | JsonParseException | StackOverflowError unreadable) {
      return Optional.empty();
    }
  }

  private boolean join(JsonObject json, String device, Response response, Callback callback) {
    if (!wrongCodes.hasPermit(device) || !joins.allows(device)) {
      return refuse(response, callback, HttpStatus.TOO_MANY_REQUESTS_429);
    }
    var code = Fields.text(json, "code").orElse("");
    var name = Fields.text(json, "name").orElse("");
    var reply = new JsonObject();
    switch (live.join(code, name).join()) {
      case JoinOutcome.Joined(var participant, var token) -> {
        reply.addProperty("outcome", "joined");
        reply.addProperty("token", token.value());
        reply.addProperty("name", participant.name());
      }
      case JoinOutcome.WrongCode _ -> {
        var _ = wrongCodes.allows(device);
        reply.addProperty("outcome", "wrong-code");
      }
      case JoinOutcome.Locked _ -> reply.addProperty("outcome", "locked");
      case JoinOutcome.NameRefused _ -> reply.addProperty("outcome", "name-refused");
      case JoinOutcome.Full _ -> reply.addProperty("outcome", "full");
      case JoinOutcome.Over _ -> reply.addProperty("outcome", "over");
    }
    return say(response, callback, reply);
  }

  private boolean stream(Request request, Response response, Callback callback) {
    var token = Request.extractQueryParameters(request).getValue("t");
    var who = token == null ? Optional.<ParticipantId>empty() : live.behind(token);
    streams.open(who, response, callback);
    return true;
  }

  private boolean answer(JsonObject json, Response response, Callback callback) {
    var token = Fields.text(json, "token").orElse("");
    var who = live.behind(token);
    var reply = new JsonObject();
    if (who.isEmpty()) {
      reply.addProperty("outcome", AnswerOutcome.UNKNOWN.name());
      return say(response, callback, reply);
    }
    if (!tokens.allows(token)) {
      return refuse(response, callback, HttpStatus.TOO_MANY_REQUESTS_429);
    }
    try {
      var outcome = store(who.get(), json);
      reply.addProperty("outcome", outcome.name());
      if (live.now().isHomework()) {
        PhoneView.of(live.now(), false)
            .result(who.get(), Fields.number(json, "round").orElse(-1))
            .ifPresent(result -> reply.add("result", result));
      }
      return say(response, callback, reply);
    } catch (CompletionException notStored) {
      return refuse(response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
    }
  }

  private AnswerOutcome store(ParticipantId who, JsonObject json) {
    var trial = Fields.number(json, "trial");
    if (trial.isPresent()) {
      return live.answerTrial(who, trial.get()).join();
    }
    int round = Fields.number(json, "round").orElse(-1);
    return PhoneAnswer.of(json, live.now(), who, round)
        .map(given -> live.answer(who, round, given).join())
        .orElse(AnswerOutcome.MALFORMED);
  }
}
