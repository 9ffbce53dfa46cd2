package app.alinea.cli;

import app.alinea.core.classroom.ClassEvent;
import app.alinea.core.classroom.ClassListener;
import app.alinea.core.classroom.ClassNetwork;
import app.alinea.core.classroom.ClassSite;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.MissedDeck;
import app.alinea.core.classroom.Participant;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.Reach;
import app.alinea.core.classroom.RoundState;
import app.alinea.core.question.Form;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/// Hosts a class from the terminal: one letter and Enter for each wish, or by the clock alone.
final class TerminalClass implements ClassListener {
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private final Console console;
  private final LiveClass live;
  private final ClassSite site;
  private final ClassNetwork network;
  private final MissedDeck missed;
  private final Optional<Duration> auto;
  private final CountDownLatch over = new CountDownLatch(1);

  /// @param auto how long lobby, result and table stay when the clock goes on by itself
  TerminalClass(
      Console console,
      LiveClass live,
      ClassSite site,
      ClassNetwork network,
      MissedDeck missed,
      Optional<Duration> auto) {
    this.console = console;
    this.live = live;
    this.site = site;
    this.network = network;
    this.missed = missed;
    this.auto = auto;
  }

  void run() {
    live.listen(this);
    site.listen(this::tellPlace);
    console.data(site.server().url());
    console.data(live.now().session().code().value());
    drawQr();
    var _ = Thread.ofVirtual().start(this::tellWhenNobodyComes);
    console.tell("cli.class.open", site.server().url(), live.now().session().code().value());
    if (auto.isPresent()) {
      new ClassAutoplay(live, auto.get()).run();
    } else {
      console.tell("cli.class.keys");
      obey();
    }
    live.stopListening(this);
    tellResults();
  }

  private void drawQr() {
    if (console.isTerminal()) {
      console.error().println(TerminalQr.of(network.qrCode(site.server().joinUrl())));
    }
  }

  /// A changed address is data: who reads along needs it as much as the first.
  private void tellPlace(ClassSite.Place place) {
    switch (place.link()) {
      case ClassSite.Link.Moved(var from) -> {
        console.data(place.server().url());
        console.tell("cli.class.moved", from, place.server().url());
        drawQr();
      }
      case ClassSite.Link.Cut _ -> console.tell("cli.class.cut", place.server().url());
      case ClassSite.Link.Steady _ -> console.tell("cli.class.steady", place.server().url());
    }
  }

  /// A network may keep its devices apart without a word.
  private void tellWhenNobodyComes() {
    try {
      Thread.sleep(Reach.PATIENCE.plusSeconds(1));
      if (site.reach() == Reach.NOBODY_COMES) {
        console.tell("cli.class.nobody", site.server().url());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Until the host leaves, or the input ends: then the class goes on and ends by the clock.
  private void obey() {
    while (over.getCount() > 0) {
      var line = console.read();
      if (line.isEmpty()) {
        new ClassAutoplay(live, TEN_SECONDS).run();
        return;
      }
      try {
        carryOut(line.get().strip().toLowerCase(Locale.ROOT));
      } catch (CompletionException notStored) {
        console.tell("cli.class.not-stored", String.valueOf(notStored.getCause()));
      }
    }
  }

  private void carryOut(String key) {
    switch (key) {
      case "" -> next();
      case "+" -> live.addTime(TEN_SECONDS).join();
      case "t" -> {
        if (!live.tryOut().join()) {
          live.endTrial().join();
        }
      }
      case "m" -> move();
      case "s" -> live.skip().join();
      case "p" -> live.pause().join();
      case "l" -> {
        var _ = live.now().locked() ? live.unlock().join() : live.lock().join();
        console.tell(live.now().locked() ? "cli.class.locked" : "cli.class.unlocked");
      }
      case "h" -> {
        var _ = live.now().scoresHidden() ? live.showScores().join() : live.hideScores().join();
        console.tell(live.now().scoresHidden() ? "cli.class.hidden" : "cli.class.shown");
      }
      case "w" -> console.tell("cli.class.waiting", names(live.now().unanswered()));
      case "q" -> {
        if (!live.end().join()) {
          over.countDown();
        }
      }
      default -> console.tell("cli.class.keys");
    }
  }

  private void next() {
    if (live.now().isFinished()) {
      over.countDown();
    } else {
      live.next().join();
    }
  }

  /// To the likeliest other address: a way out of a network that keeps its devices apart.
  private void move() {
    var other =
        site.place().others().stream()
            .filter(address -> address.kind() != HostAddress.Kind.THIS_MACHINE)
            .findFirst();
    boolean moved =
        other.map(site::moveTo).filter(ClassNetwork.Opening.Serving.class::isInstance).isPresent();
    if (!moved) {
      console.tell("cli.class.no-other");
    } else if (site.place().link() instanceof ClassSite.Link.Steady) {
      tellPlace(site.place());
    }
  }

  private static String names(List<Participant> participants) {
    return participants.isEmpty()
        ? "—"
        : participants.stream().map(Participant::name).collect(Collectors.joining(", "));
  }

  @Override
  public void happened(Classroom now, List<ClassEvent> events) {
    for (var event : events) {
      if (event instanceof ClassEvent.Joined joined) {
        console.tell("cli.class.joined", joined.name(), now.present().size());
      } else if (event instanceof ClassEvent.TrialAnswered(var who, _)) {
        now.participant(who)
            .ifPresent(heard ->
                console.tell(
                    "cli.class.heard", heard.name(), now.trial().size(), now.present().size()));
      }
    }
    boolean wentOn =
        events.stream()
            .anyMatch(event ->
                !(event instanceof ClassEvent.OfParticipant || event instanceof ClassEvent.Served));
    if (wentOn) {
      tell(now);
    }
  }

  private void tell(Classroom now) {
    int all = now.session().questions().size();
    switch (now.state()) {
      case RoundState.Lobby _ -> {}
      case RoundState.Trial _ -> console.tell("cli.class.trial");
      case RoundState.Reading reading ->
          console.tell("cli.class.question", reading.round() + 1, all, stem(now, reading.round()));
      case RoundState.Answering _ -> console.tell("cli.class.answering");
      case RoundState.Revealed revealed ->
          console.tell(
              "cli.class.revealed",
              now.answersThatCount(revealed.round()).stream().filter(a -> a.correct()).count(),
              now.answersThatCount(revealed.round()).size(),
              answer(now.question(revealed.round()).form()));
      case RoundState.Standings _ -> console.tell("cli.class.standings");
      case RoundState.Homework(var until) ->
          console.tell(
              "cli.class.homework", console.texts().moment(until.atZone(live.clock().getZone())));
      case RoundState.Paused _ -> console.tell("cli.class.paused");
      case RoundState.Finished _ -> {
        console.tell("cli.class.finished");
        var _ = Thread.ofVirtual().start(() -> offerWhatWasMissed(now));
      }
    }
  }

  private void offerWhatWasMissed(Classroom now) {
    missed
        .of(now)
        .ifPresent(deck -> {
          site.offerDeck(deck);
          console.tell("cli.class.deck", site.server().deckUrl());
        });
  }

  private String answer(Form form) {
    return form instanceof Form.TrueFalse(_, boolean isTrue, _)
        ? console.texts().say(isTrue ? "cli.true" : "cli.false")
        : form.answer();
  }

  private static String stem(Classroom now, int round) {
    return now.question(round).form().stem();
  }

  private void tellResults() {
    for (var line : live.now().standings().lines()) {
      console.tell(
          "cli.class.line",
          line.rank(),
          line.participant().name(),
          line.correct(),
          line.asked(),
          line.points());
    }
  }

  @Override
  public void presenceChanged(Set<ParticipantId> connected) {
    if (connected.isEmpty() && live.now().state() instanceof RoundState.Timed) {
      console.tell("cli.class.deserted");
    }
  }

  @Override
  public void storingFailed(RuntimeException cause) {
    console.tell("cli.class.not-stored", String.valueOf(cause.getMessage()));
  }
}
