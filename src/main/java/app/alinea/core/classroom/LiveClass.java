package app.alinea.core.classroom;

import app.alinea.core.quiz.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// A class that is being held: what the host's window, the command line and the phones drive. Safe
/// for many threads; every future completes when what was asked for is on the disk, and says
/// whether anything changed.
public final class LiveClass {
  private final ClassLog log;
  private final ClassRules rules;
  private final LobbyRules lobby;
  private final Clock clock;
  private final Presence presence;

  LiveClass(ClassLog log, ClassRules rules, LobbyRules lobby, Clock clock) {
    this.log = log;
    this.rules = rules;
    this.lobby = lobby;
    this.clock = clock;
    this.presence = new Presence(clock, log::presenceChanged);
  }

  /// The class as last stored.
  public Classroom now() {
    return log.classroom();
  }

  public Clock clock() {
    return clock;
  }

  public void listen(ClassListener listener) {
    log.listen(listener);
  }

  public void stopListening(ClassListener listener) {
    log.stopListening(listener);
  }

  /// Whatever comes next: the host's one key.
  public CompletableFuture<Boolean> next() {
    return log.submit(fold -> done(rules.next(fold, clock.instant())));
  }

  /// Goes on only from the round and state the caller saw, so that two timers do not skip one.
  public CompletableFuture<Boolean> nextFrom(RoundState seen) {
    return log.submit(
        fold -> done(fold.state().equals(seen) ? rules.next(fold, clock.instant()) : List.of()));
  }

  /// Passes the question over: it counts for nobody.
  public CompletableFuture<Boolean> skip() {
    return log.submit(fold -> done(rules.skip(fold, clock.instant())));
  }

  public CompletableFuture<Boolean> addTime(Duration time) {
    return log.submit(fold ->
        switch (fold.state()) {
          case RoundState.Reading _, RoundState.Answering _, RoundState.Paused _ ->
              done(List.of(new ClassEvent.TimeAdded(time)));
          case RoundState _ -> done(List.of());
        });
  }

  public CompletableFuture<Boolean> pause() {
    return log.submit(fold ->
        done(
            fold.state() instanceof RoundState.Timed
                ? List.of(new ClassEvent.Paused())
                : List.of()));
  }

  public CompletableFuture<Boolean> resume() {
    return log.submit(fold ->
        done(
            fold.state() instanceof RoundState.Paused
                ? List.of(new ClassEvent.Resumed())
                : List.of()));
  }

  /// Keeps where the class is found, so that it is found there again after a crash.
  CompletableFuture<Boolean> served(ClassServer server) {
    var at = new ClassEvent.Served(server.address().ip(), server.port());
    return log.submit(_ -> done(List.of(at)));
  }

  /// Asks the test question, while the lobby is open.
  public CompletableFuture<Boolean> tryOut() {
    return log.submit(fold -> done(rules.tryOut(fold)));
  }

  /// Back to the lobby.
  public CompletableFuture<Boolean> endTrial() {
    return log.submit(fold -> done(rules.endTrial(fold)));
  }

  /// Ends the class whatever its state; a question that is open counts for nobody.
  public CompletableFuture<Boolean> end() {
    return log.submit(fold ->
        done(
            fold.state() instanceof RoundState.Finished
                ? List.of()
                : List.of(new ClassEvent.Finished())));
  }

  public CompletableFuture<Boolean> lock() {
    return log.submit(fold -> done(List.of(new ClassEvent.Locked())));
  }

  public CompletableFuture<Boolean> unlock() {
    return log.submit(fold -> done(List.of(new ClassEvent.Unlocked())));
  }

  public CompletableFuture<Boolean> hideScores() {
    return log.submit(fold -> done(List.of(new ClassEvent.ScoresHidden())));
  }

  public CompletableFuture<Boolean> showScores() {
    return log.submit(fold -> done(List.of(new ClassEvent.ScoresShown())));
  }

  /// @return whether the name was fit to be shown
  public CompletableFuture<Boolean> rename(ParticipantId id, String name) {
    return log.submit(fold ->
        lobby
            .rename(fold, id, name)
            .map(event -> Decision.of(true, event))
            .orElseGet(() -> Decision.nothing(false)));
  }

  /// Puts somebody out; their phone is told, and may join again unless the class is locked.
  public CompletableFuture<Boolean> remove(ParticipantId id) {
    return log.submit(fold -> done(List.of(new ClassEvent.Removed(id))));
  }

  public CompletableFuture<Boolean> assign(ParticipantId id, String team) {
    return log.submit(fold -> done(List.of(new ClassEvent.TeamAssigned(id, team))));
  }

  /// @param factor on the time for an answer, 1 to [Participant#MOST_EXTRA_TIME]
  public CompletableFuture<Boolean> grantExtraTime(ParticipantId id, double factor) {
    double allowed = Math.clamp(factor, 1, Participant.MOST_EXTRA_TIME);
    return log.submit(fold -> done(List.of(new ClassEvent.ExtraTimeGranted(id, allowed))));
  }

  /// Lets a phone in.
  ///
  /// @param wantedName may be empty; heeded where the plan lets participants choose
  public CompletableFuture<JoinOutcome> join(String code, String wantedName) {
    return log.submit(fold -> lobby.join(fold, code, wantedName));
  }

  /// Who holds a token; empty for nobody, and for those put out.
  public Optional<ParticipantId> behind(String token) {
    return PhoneToken.isWellFormed(token)
        ? log.behind(new PhoneToken(token).digest())
        : Optional.empty();
  }

  /// Takes an answer; sending the same one again is harmless.
  public CompletableFuture<AnswerOutcome> answer(ParticipantId id, int round, Response response) {
    var arrived = clock.instant();
    return log.submit(fold -> rules.answer(fold, id, round, response, arrived));
  }

  /// Takes an answer to the test question; it goes the whole way to the disk like any other.
  public CompletableFuture<AnswerOutcome> answerTrial(ParticipantId id, int option) {
    return log.submit(fold -> rules.answerTrial(fold, id, option));
  }

  /// A phone opened a connection.
  public void connected(ParticipantId id) {
    presence.arrived(id);
  }

  /// One of a phone's connections closed.
  public void disconnected(ParticipantId id) {
    presence.left(id);
  }

  public Set<ParticipantId> connected() {
    return presence.connected();
  }

  /// Does what the clock alone demands; to be called a few times a second.
  public void tick() {
    log.tick(fold -> done(rules.tick(fold, clock.instant(), presence.expected())));
  }

  private static Decision<Boolean> done(List<ClassEvent> events) {
    return new Decision<>(events, !events.isEmpty());
  }
}
