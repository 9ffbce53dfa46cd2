package app.alinea.lan;

import app.alinea.core.classroom.AnswerOutcome;
import app.alinea.core.classroom.JoinOutcome;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.ParticipantId;
import com.google.gson.JsonObject;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// What a phone can ask for: the page, to join, to be told, to answer, its answers once the class
/// is over, the deck that is offered. Whatever else is asked for does not exist; no request names a
/// file.
final class ClassHandler extends Handler.Abstract {
  private static final String DECK_NAME = "questions.alinea";

  private final LiveClass live;
  private final PhoneStreams streams;
  private final PhonePage page;
  private final Gate gate;
  private final Connections connections;
  private final Runnable pause;
  private final AtomicInteger visits = new AtomicInteger();

  /// @param pause blocks for the wait that the gate imposes
  ClassHandler(
      LiveClass live,
      PhoneStreams streams,
      PhonePage page,
      Gate gate,
      Connections connections,
      Runnable pause) {
    this.live = live;
    this.streams = streams;
    this.page = page;
    this.gate = gate;
    this.connections = connections;
    this.pause = pause;
  }

  int visits() {
    return visits.get();
  }

  /// On a thread of its own, which may wait.
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    SafeHeaders.add(response);
    var exchange = new Exchange(request, response, callback);
    switch (exchange.asked()) {
      case "GET /events" -> stream(exchange);
      case "GET /review" -> review(exchange);
      case "POST /answer" -> answer(exchange);
      case "POST /join" -> asStranger(exchange, () -> join(exchange));
      case "GET /" -> asStranger(exchange, () -> page(exchange));
      case "GET /deck" -> asStranger(exchange, () -> deck(exchange));
      default -> asStranger(exchange, () -> exchange.refuse(HttpStatus.NOT_FOUND_404));
    }
    return true;
  }

  private void asStranger(Exchange exchange, Runnable work) {
    admit(gate.stranger(exchange.sender()), exchange, work);
  }

  /// A participant depends on nobody else's requests, not even of those who share their address.
  private void asParticipant(ParticipantId who, Exchange exchange, Runnable work) {
    connections.belongs(exchange.connection(), who);
    admit(gate.participant(who), exchange, work);
  }

  private void admit(Gate.Admission admission, Exchange exchange, Runnable work) {
    switch (admission) {
      case NOW -> work.run();
      case AFTER_A_WAIT -> {
        pause.run();
        work.run();
      }
      case REFUSED -> exchange.refuseTooMuch();
    }
  }

  private void page(Exchange exchange) {
    visits.incrementAndGet();
    exchange.response().getHeaders().put("Content-Security-Policy", page.policy());
    exchange.send("text/html; charset=utf-8", page.html());
  }

  /// The deck that the host offers, once there is one.
  private void deck(Exchange exchange) {
    var deck = streams.deck();
    if (deck.isEmpty()) {
      exchange.refuse(HttpStatus.NOT_FOUND_404);
      return;
    }
    exchange
        .response()
        .getHeaders()
        .put("Content-Disposition", "attachment; filename=\"" + DECK_NAME + "\"");
    exchange.send("application/octet-stream", deck.get());
  }

  private void join(Exchange exchange) {
    var json = exchange.body();
    if (json.isEmpty()) {
      exchange.refuse(HttpStatus.BAD_REQUEST_400);
    } else {
      admit(gate.join(exchange.sender()), exchange, () -> join(json.get(), exchange));
    }
  }

  private void join(JsonObject json, Exchange exchange) {
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
        gate.wrongCode(exchange.sender());
        reply.addProperty("outcome", "wrong-code");
      }
      case JoinOutcome.Locked _ -> reply.addProperty("outcome", "locked");
      case JoinOutcome.NameRefused _ -> reply.addProperty("outcome", "name-refused");
      case JoinOutcome.Full _ -> reply.addProperty("outcome", "full");
      case JoinOutcome.Over _ -> reply.addProperty("outcome", "over");
    }
    exchange.say(reply);
  }

  private void stream(Exchange exchange) {
    var who = exchange.token().flatMap(live::behind);
    if (who.isPresent()) {
      asParticipant(who.get(), exchange, () -> streams.open(who.get(), exchange));
    } else {
      asStranger(exchange, () -> EventStream.sayOnce(PhoneView.STRANGER, exchange));
    }
  }

  /// What a participant answered, with keys and sources, once the class is over.
  private void review(Exchange exchange) {
    var who = exchange.token().flatMap(live::behind).filter(_ -> live.now().isFinished());
    if (who.isPresent()) {
      var review = PhoneView.of(live.now(), false).review(who.get());
      asParticipant(who.get(), exchange, () -> exchange.say(review));
    } else {
      asStranger(exchange, () -> exchange.refuse(HttpStatus.NOT_FOUND_404));
    }
  }

  private void answer(Exchange exchange) {
    var json = exchange.body();
    var who = json.flatMap(sent -> Fields.text(sent, "token")).flatMap(live::behind);
    if (json.isEmpty()) {
      asStranger(exchange, () -> exchange.refuse(HttpStatus.BAD_REQUEST_400));
    } else if (who.isEmpty()) {
      asStranger(exchange, () -> exchange.say(reply(AnswerOutcome.UNKNOWN)));
    } else {
      asParticipant(who.get(), exchange, () -> answer(who.get(), json.get(), exchange));
    }
  }

  private void answer(ParticipantId who, JsonObject json, Exchange exchange) {
    AnswerOutcome outcome;
    try {
      outcome = store(who, json);
    } catch (CompletionException notStored) {
      exchange.refuse(HttpStatus.SERVICE_UNAVAILABLE_503);
      return;
    }
    exchange.say(reply(outcome));
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

  private static JsonObject reply(AnswerOutcome outcome) {
    var reply = new JsonObject();
    reply.addProperty("outcome", outcome.name());
    return reply;
  }
}
