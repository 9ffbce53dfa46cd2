package app.alinea.core.classroom;

import app.alinea.core.classroom.ClassEvent.OfParticipant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Adds events up to the state of a class. Confined to one thread.
///
/// Events about participants it does not know are passed over: their results were deleted.
final class ClassFold {
  private final ClassSession session;
  private final Map<ParticipantId, Participant> participants = new LinkedHashMap<>();
  private final Map<String, ParticipantId> doors = new HashMap<>();
  private final List<Map<ParticipantId, GivenAnswer>> answers = new ArrayList<>();
  private final List<Round> rounds = new ArrayList<>();
  private final Map<ParticipantId, Integer> trial = new HashMap<>();
  private final Set<Integer> changed = new HashSet<>();
  private RoundState state = new RoundState.Lobby();
  private boolean locked;
  private boolean scoresHidden;
  private int lastParticipant;
  private Instant lastAt;

  ClassFold(ClassSession session) {
    this.session = session;
    this.lastAt = session.openedAt();
  }

  RoundState state() {
    return state;
  }

  boolean locked() {
    return locked;
  }

  boolean scoresHidden() {
    return scoresHidden;
  }

  /// When the last event happened.
  Instant lastAt() {
    return lastAt;
  }

  int roundsBegun() {
    return rounds.size();
  }

  Map<ParticipantId, Participant> participants() {
    return participants;
  }

  Optional<ParticipantId> behind(String tokenDigest) {
    return Optional.ofNullable(doors.get(tokenDigest));
  }

  ParticipantId nextParticipant() {
    return new ParticipantId(lastParticipant + 1);
  }

  boolean hasAnswered(ParticipantId participant, int round) {
    return round < answers.size() && answers.get(round).containsKey(participant);
  }

  /// Rounds that did not change since the last snapshot are taken over as they were.
  Classroom snapshot() {
    for (int index : changed) {
      var round = rounds.get(index);
      rounds.set(index, new Round(index, round.limit(), answers.get(index), round.phase()));
    }
    changed.clear();
    return new Classroom(session, participants, rounds, state, locked, scoresHidden, trial);
  }

  void apply(StoredEvent stored) {
    var at = stored.at();
    switch (stored.event()) {
      case OfParticipant event -> applyTo(event);
      case ClassEvent.Served _ -> {}
      case ClassEvent.Locked _ -> locked = true;
      case ClassEvent.Unlocked _ -> locked = false;
      case ClassEvent.ScoresHidden _ -> scoresHidden = true;
      case ClassEvent.ScoresShown _ -> scoresHidden = false;
      case ClassEvent.TrialAsked _ -> {
        trial.clear();
        state = new RoundState.Trial();
      }
      case ClassEvent.TrialEnded _ -> state = new RoundState.Lobby();
      case ClassEvent.QuestionShown(int round, var until) -> show(round, until);
      case ClassEvent.AnsweringBegan(int round, var until) -> begin(round, at, until);
      case ClassEvent.TimeAdded(var time) -> state = longer(state, time);
      case ClassEvent.Paused _ -> pause(at);
      case ClassEvent.HostReturned(var lastStored) -> pause(lastStored);
      case ClassEvent.Resumed _ -> resume(at);
      case ClassEvent.Revealed(int round) -> reveal(round);
      case ClassEvent.RoundSkipped(int round) -> skip(round);
      case ClassEvent.StandingsShown _ -> state = new RoundState.Standings(rounds.size() - 1);
      case ClassEvent.HomeworkOpened(var until) -> openHomework(until);
      case ClassEvent.Finished _ -> finish();
    }
    lastAt = at;
  }

  private void applyTo(OfParticipant event) {
    if (event instanceof ClassEvent.Joined joined) {
      join(joined);
      return;
    }
    var who = participants.get(event.participant());
    if (who == null) {
      return;
    }
    switch (event) {
      case ClassEvent.Joined _ -> throw new IllegalStateException("joined above");
      case ClassEvent.Renamed(var id, var name) -> participants.put(id, who.named(name));
      case ClassEvent.Removed(var id) -> {
        participants.put(id, who.putOut());
        doors.values().removeIf(id::equals);
      }
      case ClassEvent.TeamAssigned(var id, var team) -> participants.put(id, who.in(team));
      case ClassEvent.ExtraTimeGranted(var id, double factor) ->
          participants.put(id, who.withExtraTime(factor));
      case ClassEvent.TrialAnswered(var id, int option) -> trial.put(id, option);
      case ClassEvent.AnswerGiven(_, int round, var response, boolean correct, var time) ->
          answer(who, round, new GivenAnswer(response, correct, time, who.extraTime()));
    }
  }

  /// The first answer stands. Who joined during a round is asked it if they answer it.
  private void answer(Participant who, int round, GivenAnswer answer) {
    answers.get(round).putIfAbsent(who.id(), answer);
    changed.add(round);
    if (round < who.joinedAtRound()) {
      participants.put(who.id(), who.countedFrom(round));
    }
  }

  private void join(ClassEvent.Joined joined) {
    var id = joined.participant();
    int first = session.plan().pace() instanceof Pace.Homework ? 0 : rounds.size();
    participants.put(id, new Participant(id, joined.name(), joined.team(), 1, first, false));
    doors.put(joined.tokenDigest(), id);
    lastParticipant = Math.max(lastParticipant, id.value());
  }

  private void show(int round, Instant until) {
    addRound(round);
    state = new RoundState.Reading(round, until);
  }

  private void addRound(int round) {
    if (round != rounds.size()) {
      throw new IllegalStateException("round %d after %d rounds".formatted(round, rounds.size()));
    }
    rounds.add(new Round(round, session.plan().answeringTime(), Map.of(), Round.Phase.OPEN));
    answers.add(new HashMap<>());
  }

  private void begin(int round, Instant at, Instant until) {
    state = new RoundState.Answering(round, at, until);
    keepLimit();
  }

  private void keepLimit() {
    if (state instanceof RoundState.Answering answering) {
      int round = answering.round();
      rounds.set(round, rounds.get(round).lasting(answering.limit()));
    }
  }

  private RoundState longer(RoundState now, Duration time) {
    return switch (now) {
      case RoundState.Reading(int round, var endsAt) ->
          new RoundState.Reading(round, endsAt.plus(time));
      case RoundState.Answering(int round, var beganAt, var endsAt) -> {
        var longer = new RoundState.Answering(round, beganAt, endsAt.plus(time));
        rounds.set(round, rounds.get(round).lasting(longer.limit()));
        yield longer;
      }
      case RoundState.Paused(var inner, var since) ->
          new RoundState.Paused((RoundState.Timed) longer(inner, time), since);
      case RoundState.Lobby _,
          RoundState.Trial _,
          RoundState.Revealed _,
          RoundState.Standings _,
          RoundState.Homework _,
          RoundState.Finished _ ->
          now;
    };
  }

  private void pause(Instant since) {
    if (state instanceof RoundState.Timed timed) {
      state = new RoundState.Paused(timed, since);
    }
  }

  /// Moves the clock by the length of the pause, so that nobody loses time.
  private void resume(Instant at) {
    if (state instanceof RoundState.Paused(var inner, var since)) {
      var pause = Duration.between(since, at);
      state =
          switch (inner) {
            case RoundState.Reading(int round, var endsAt) ->
                new RoundState.Reading(round, endsAt.plus(pause));
            case RoundState.Answering(int round, var beganAt, var endsAt) ->
                new RoundState.Answering(round, beganAt.plus(pause), endsAt.plus(pause));
          };
    }
  }

  private void reveal(int round) {
    rounds.set(round, rounds.get(round).with(Round.Phase.REVEALED));
    state = new RoundState.Revealed(round);
  }

  private void skip(int round) {
    rounds.set(round, rounds.get(round).with(Round.Phase.SKIPPED));
    state = new RoundState.Standings(round);
  }

  private void openHomework(Instant until) {
    for (int round = 0; round < session.questions().size(); round++) {
      addRound(round);
      rounds.set(round, rounds.get(round).with(Round.Phase.REVEALED));
    }
    state = new RoundState.Homework(until);
  }

  /// A question that was still open counts for nobody.
  private void finish() {
    rounds.replaceAll(
        round -> round.phase() == Round.Phase.OPEN ? round.with(Round.Phase.SKIPPED) : round);
    state = new RoundState.Finished();
  }
}
