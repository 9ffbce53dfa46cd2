package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassEvent;
import app.alinea.core.classroom.ClassListener;
import app.alinea.core.classroom.ClassNetwork;
import app.alinea.core.classroom.ClassPulse;
import app.alinea.core.classroom.ClassServer;
import app.alinea.core.classroom.ClassSite;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.Participant;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.QrCode;
import app.alinea.core.classroom.Reach;
import app.alinea.core.classroom.RoundState;
import app.alinea.desktop.control.Background;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A class being held, as its host sees it. Its properties change on the interface thread, to which
/// it is confined; what it is asked to do happens on the class's own lane.
final class HostModel {
  private static final Duration MORE_TIME = Duration.ofSeconds(10);

  /// A phone that changes its network, or wakes, is back sooner.
  private static final Duration SHORT_ABSENCE = Duration.ofSeconds(5);

  private final LiveClass live;
  private final ClassSite site;
  private final Function<String, QrCode> qrCodes;
  private final Background.Lane lane;
  private final ClassPulse pulse;
  private final ClassListener listener;
  private final ReadOnlyObjectWrapper<Classroom> classroom;
  private final ReadOnlyObjectWrapper<Set<ParticipantId>> connected =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Optional<Duration>> left =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ClassSite.Place> place;
  private final ReadOnlyObjectWrapper<Reach> reach;
  private final Background background;
  private final ReadOnlyBooleanWrapper deserted = new ReadOnlyBooleanWrapper();
  private Instant lastPhoneAt;
  private final ReadOnlyBooleanWrapper offersDeck = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper storing = new ReadOnlyBooleanWrapper(true);

  /// @param qrCodes pictures of addresses
  /// @param lane the one in which the class runs its commands; closed with this
  HostModel(
      LiveClass live,
      ClassSite site,
      Function<String, QrCode> qrCodes,
      Background.Lane lane,
      Background background) {
    this.live = live;
    this.site = site;
    this.lastPhoneAt = live.clock().instant();
    this.background = background;
    this.qrCodes = qrCodes;
    this.lane = lane;
    classroom = new ReadOnlyObjectWrapper<>(live.now());
    place = new ReadOnlyObjectWrapper<>(site.place());
    reach = new ReadOnlyObjectWrapper<>(site.reach());
    site.listen(background.newestOnScreen(place::set));
    listener =
        new Listener(
            background.newestOnScreen(this::show),
            background.newestOnScreen(connected::set),
            background.newestOnScreen(storing::set));
    live.listen(listener);
    pulse = new ClassPulse(live, site);
    classroom.set(live.now());
    place.set(site.place());
    tick();
  }

  private void show(Classroom now) {
    classroom.set(now);
    tick();
  }

  /// The class as last stored.
  ReadOnlyObjectProperty<Classroom> classroom() {
    return classroom.getReadOnlyProperty();
  }

  /// Who has a phone with an open connection.
  ReadOnlyObjectProperty<Set<ParticipantId>> connected() {
    return connected.getReadOnlyProperty();
  }

  /// Time until the state on show ends by itself; empty where it does not.
  ReadOnlyObjectProperty<Optional<Duration>> left() {
    return left.getReadOnlyProperty();
  }

  /// False from the moment something could not be stored until something could again.
  ReadOnlyBooleanProperty storing() {
    return storing.getReadOnlyProperty();
  }

  /// Whether all phones have left a class that is under way.
  ReadOnlyBooleanProperty deserted() {
    return deserted.getReadOnlyProperty();
  }

  ClassServer server() {
    return place.get().server();
  }

  /// Where the class is found now.
  ReadOnlyObjectProperty<ClassSite.Place> place() {
    return place.getReadOnlyProperty();
  }

  /// How far phones have come; follows [#tick].
  ReadOnlyObjectProperty<Reach> reach() {
    return reach.getReadOnlyProperty();
  }

  /// Serves the class on another address.
  ///
  /// @param refused runs where that cannot be
  void moveTo(HostAddress address, Runnable refused) {
    background.command(
        () -> site.moveTo(address),
        opening -> {
          if (!(opening instanceof ClassNetwork.Opening.Serving)) {
            refused.run();
          }
        });
  }

  /// The picture of an address.
  QrCode qrCode(String address) {
    return qrCodes.apply(address);
  }

  /// Whether phones are offered the deck of missed questions.
  ReadOnlyBooleanProperty offersDeck() {
    return offersDeck.getReadOnlyProperty();
  }

  /// Offers a deck to all who can reach this machine, until the class closes.
  ///
  /// @param deck contents of a deck file
  void offer(byte[] deck) {
    site.offerDeck(deck);
    offersDeck.set(true);
  }

  /// Follows the clock; to be called a few times a second while the class shows.
  void tick() {
    var now = live.clock().instant();
    reach.set(site.reach());
    if (!connected.get().isEmpty()) {
      lastPhoneAt = now;
    }
    deserted.set(
        isUnderWay(classroom.get())
            && Duration.between(lastPhoneAt, now).compareTo(SHORT_ABSENCE) > 0);
    left.set(end(classroom.get().state(), now).map(end -> Duration.between(now, end)));
  }

  private static boolean isUnderWay(Classroom now) {
    return !now.present().isEmpty() && now.currentRound().isPresent() && !now.isFinished();
  }

  /// What was left when the clock was stopped counts from now.
  private static Optional<Instant> end(RoundState state, Instant now) {
    return switch (state) {
      case RoundState.Timed timed -> Optional.of(timed.endsAt());
      case RoundState.Paused paused ->
          Optional.of(now.plus(Duration.between(paused.since(), paused.inner().endsAt())));
      case RoundState.Homework homework -> Optional.of(homework.until());
      case RoundState.Lobby _,
          RoundState.Trial _,
          RoundState.Revealed _,
          RoundState.Standings _,
          RoundState.Finished _ ->
          Optional.empty();
    };
  }

  void next() {
    forget(live.nextFrom(classroom.get().state()));
  }

  /// Asks the test question, or goes back to the lobby from it.
  void tryOutOrEnd() {
    forget(classroom.get().state() instanceof RoundState.Trial ? live.endTrial() : live.tryOut());
  }

  void skip() {
    forget(live.skip());
  }

  void addTime() {
    forget(live.addTime(MORE_TIME));
  }

  void pauseOrGoOn() {
    forget(classroom.get().state() instanceof RoundState.Paused ? live.resume() : live.pause());
  }

  void lockOrUnlock() {
    forget(classroom.get().locked() ? live.unlock() : live.lock());
  }

  void hideOrShowScores() {
    forget(classroom.get().scoresHidden() ? live.showScores() : live.hideScores());
  }

  void end() {
    forget(live.end());
  }

  void rename(ParticipantId id, String name) {
    forget(live.rename(id, name));
  }

  void remove(ParticipantId id) {
    forget(live.remove(id));
  }

  void assign(ParticipantId id, String team) {
    forget(live.assign(id, team));
  }

  /// @param factor on the time for an answer, 1 to [Participant#MOST_EXTRA_TIME]
  void grantExtraTime(ParticipantId id, double factor) {
    forget(live.grantExtraTime(id, factor));
  }

  /// What comes of it shows in the class; failures reach the listener.
  private static void forget(CompletableFuture<Boolean> outcome) {
    var _ = outcome;
  }

  /// Takes the class off the network. What was stored stays; a class that is not over can be taken
  /// up again.
  void close() {
    pulse.close();
    site.close();
    live.stopListening(listener);
    lane.close().run();
  }

  private record Listener(
      Consumer<Classroom> classrooms,
      Consumer<Set<ParticipantId>> presence,
      Consumer<Boolean> storing)
      implements ClassListener {
    @Override
    public void happened(Classroom now, List<ClassEvent> events) {
      classrooms.accept(now);
      storing.accept(true);
    }

    @Override
    public void presenceChanged(Set<ParticipantId> connected) {
      presence.accept(connected);
    }

    @Override
    public void storingFailed(RuntimeException cause) {
      storing.accept(false);
    }
  }
}
